/// The wizards' one engine: a chapter page by page, whatever its pages ask.
@NullMarked
package org.kitei.ui.wizard;

import org.jspecify.annotations.NullMarked;
