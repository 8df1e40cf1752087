/// What people are taught, and what they have promised.
@NullMarked
package org.kitei.domain.training;

import org.jspecify.annotations.NullMarked;
