/// What a person can do with the regulation: see it filled in, and adopt it.
@NullMarked
package org.kitei.usecase.regulation;

import org.jspecify.annotations.NullMarked;
