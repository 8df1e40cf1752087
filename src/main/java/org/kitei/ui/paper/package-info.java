/// The papers: looked at, saved and printed.
@NullMarked
package org.kitei.ui.paper;

import org.jspecify.annotations.NullMarked;
