package org.kitei.domain.register;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Folded;

/// Which rows of a register to show, and in which order.
///
/// @param search words that must all stand somewhere in the row
/// @param conditions all must hold
/// @param sort null for the order of the names
public record RowQuery(String search, List<RowCondition> conditions, @Nullable Sort sort) {
  public RowQuery {
    conditions = List.copyOf(conditions);
  }

  /// By the field called `field`; rows in which it is empty come last either way.
  public record Sort(String field, boolean descending) {}

  /// All rows in use, in the order of their names.
  public static RowQuery inUse() {
    return new RowQuery("", List.of(new RowCondition.InUse()), null);
  }

  /// Every row, also those taken out of use.
  public static RowQuery everything() {
    return new RowQuery("", List.of(), null);
  }

  public RowQuery searching(String words) {
    return new RowQuery(words, conditions, sort);
  }

  public RowQuery where(RowCondition... wanted) {
    return new RowQuery(search, List.of(wanted), sort);
  }

  public RowQuery sorted(String field, boolean descending) {
    return new RowQuery(search, conditions, new Sort(field, descending));
  }

  /// The words to look for, folded.
  List<String> words() {
    return Arrays.stream(Folded.of(search).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
