/// Who acts, by the roles they were given.
@NullMarked
package org.kitei.usecase.role;

import org.jspecify.annotations.NullMarked;
