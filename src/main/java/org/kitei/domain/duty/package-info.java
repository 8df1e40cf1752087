/// Which duty is met on a day, from what is seen, and what is missing.
@NullMarked
package org.kitei.domain.duty;

import org.jspecify.annotations.NullMarked;
