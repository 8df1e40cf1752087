/// What a person can do with a whole data folder: fill one with a sample.
@NullMarked
package org.kitei.usecase.backup;

import org.jspecify.annotations.NullMarked;
