/// What a person can set for this computer alone.
@NullMarked
package org.kitei.usecase.shared;

import org.jspecify.annotations.NullMarked;
