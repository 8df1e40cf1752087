/// What a person can do when something happens: write it down, tell people in time, close it.
@NullMarked
package org.kitei.usecase.incident;

import org.jspecify.annotations.NullMarked;
