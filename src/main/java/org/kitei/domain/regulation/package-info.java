/// The institution's regulation: a model filled in, adopted and frozen.
@NullMarked
package org.kitei.domain.regulation;

import org.jspecify.annotations.NullMarked;
