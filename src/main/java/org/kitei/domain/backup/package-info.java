/// Whole data folders: the sample institutions.
@NullMarked
package org.kitei.domain.backup;

import org.jspecify.annotations.NullMarked;
