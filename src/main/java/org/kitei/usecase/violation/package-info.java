/// What comes before and after a violation.
@NullMarked
package org.kitei.usecase.violation;

import org.jspecify.annotations.NullMarked;
