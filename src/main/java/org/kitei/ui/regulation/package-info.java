/// The institution's regulation: looked at page by page, saved, adopted.
@NullMarked
package org.kitei.ui.regulation;

import org.jspecify.annotations.NullMarked;
