/// Whom to reach, and what to do when it happens.
@NullMarked
package org.kitei.domain.contact;

import org.jspecify.annotations.NullMarked;
