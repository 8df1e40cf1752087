/// Without a window: one class for each command.
@NullMarked
package org.kitei.cli;

import org.jspecify.annotations.NullMarked;
