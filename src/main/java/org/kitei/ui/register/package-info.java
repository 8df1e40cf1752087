/// The one screen for every register, and the index of them all.
@NullMarked
package org.kitei.ui.register;

import org.jspecify.annotations.NullMarked;
