package org.kitei.domain.register;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The rows that answer a query, in its order; each is read only when it is looked at.
public final class Found extends AbstractList<ReadRow> implements RandomAccess {
  private static final int AT_ONCE = 50;

  private final Listing<?> listing;
  private final List<Long> ids;

  Found(Listing<?> listing, List<Long> ids) {
    this.listing = listing;
    this.ids = List.copyOf(ids);
  }

  /// The ids of the rows, without reading them.
  public List<Long> ids() {
    return ids;
  }

  @Override
  public int size() {
    return ids.size();
  }

  /// Reads the rows that stand after it too: whoever looks at one looks at the next.
  @Override
  public ReadRow get(int at) {
    int end = Math.min(ids.size(), at + AT_ONCE);
    return listing.read(ids.get(at), ids.subList(at, end));
  }
}
