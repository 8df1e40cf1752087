/// The screens for when something happens.
@NullMarked
package org.kitei.ui.incident;

import org.jspecify.annotations.NullMarked;
