/// Which papers there are, and what stands on each.
@NullMarked
package org.kitei.domain.paper;

import org.jspecify.annotations.NullMarked;
