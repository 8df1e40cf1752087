/// The window's frame: the rail, the places to go, and which screen stands there.
@NullMarked
package org.kitei.ui.shell;

import org.jspecify.annotations.NullMarked;
