/// What the inside needs from outside: interfaces and records only.
@NullMarked
package org.kitei.port;

import org.jspecify.annotations.NullMarked;
