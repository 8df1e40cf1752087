/// What is answered to violations, and the cases.
@NullMarked
package org.kitei.domain.violation;

import org.jspecify.annotations.NullMarked;
