/// Kitei: the workbench's entry points; everything else stands in the nine packages below.
@NullMarked
package org.kitei;

import org.jspecify.annotations.NullMarked;
