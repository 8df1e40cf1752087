/// The made-up institutions, as data.
@NullMarked
package org.kitei.storage.sample;

import org.jspecify.annotations.NullMarked;
