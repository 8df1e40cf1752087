/// The rows registers can be begun with, kept as resources.
@NullMarked
package org.kitei.storage.starter;

import org.jspecify.annotations.NullMarked;
