/// What use cases are tested with.
@NullMarked
package org.kitei.usecase;

import org.jspecify.annotations.NullMarked;
