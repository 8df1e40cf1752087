/// What a person can do with any register: see it, write in it, take back what was written.
@NullMarked
package org.kitei.usecase.register;

import org.jspecify.annotations.NullMarked;
