/// The information that is handled, how it is classed, and the media it lies on (chapter 2).
@NullMarked
package org.kitei.domain.asset;

import org.jspecify.annotations.NullMarked;
