/// What every screen uses: its life, its words, fields with their problems, work in the background.
@NullMarked
package org.kitei.ui.common;

import org.jspecify.annotations.NullMarked;
