/// Puts the parts together; the only package that sees all others.
@NullMarked
package org.kitei.boot;

import org.jspecify.annotations.NullMarked;
