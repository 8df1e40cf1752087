package org.kitei.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as it stands in its table: texts and long numbers, private cells sealed.
record StoredRow(long id, long entry, @Nullable String retiredOn, List<@Nullable Object> cells) {}
