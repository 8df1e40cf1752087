/// How it is kept: one SQLite file behind one gate for writing, with its history and its
/// migrations.
@NullMarked
package org.kitei.storage;

import org.jspecify.annotations.NullMarked;
