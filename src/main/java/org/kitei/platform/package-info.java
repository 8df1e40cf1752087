/// How the program meets the machine: words, folders, lock, keys and the clock.
@NullMarked
package org.kitei.platform;

import org.jspecify.annotations.NullMarked;
