/// The window: screens, their view models, and the theme.
@NullMarked
package org.kitei.ui;

import org.jspecify.annotations.NullMarked;
