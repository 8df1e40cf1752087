package org.kitei.usecase.register;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.RowCondition;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.SavedFilter;

/// How filters stand as one line of text.
final class FilterText {
  private static final String IN_USE = "in-use";
  private static final String RETIRED = "retired";
  private static final String CHOSEN = "chosen";

  private FilterText() {}

  /// Several as one text.
  static String text(List<SavedFilter> filters) {
    return filters.stream().map(FilterText::text).collect(Collectors.joining(","));
  }

  private static String text(SavedFilter filter) {
    RowQuery query = filter.query();
    RowQuery.Sort sort = query.sort();
    List<String> parts = new ArrayList<>(List.of(filter.name(), query.search()));
    parts.add(sort == null ? "" : sort.field());
    parts.add(sort != null && sort.descending() ? "down" : "up");
    switch (query.conditions().getFirst()) {
      case RowCondition.InUse ignored -> parts.add(IN_USE);
      case RowCondition.Retired ignored -> parts.add(RETIRED);
      case RowCondition.Chosen(String field, String key) ->
          parts.addAll(List.of(CHOSEN, field, key));
    }
    return parts.stream()
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining(":"));
  }

  /// What was kept; what the register does not have any more is left out.
  static List<SavedFilter> read(RegisterType<?> type, String text) {
    List<SavedFilter> filters = new ArrayList<>();
    for (String one : text.split(",", -1)) {
      one(type, one).ifPresent(filters::add);
    }
    return filters;
  }

  private static Optional<SavedFilter> one(RegisterType<?> type, String text) {
    try {
      List<String> parts = new ArrayList<>();
      for (String part : text.split(":", -1)) {
        parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
      }
      RowCondition condition = parts.size() < 5 ? null : condition(type, parts);
      return condition == null
          ? Optional.empty()
          : Optional.of(
              new SavedFilter(
                  parts.getFirst(),
                  new RowQuery(
                      parts.get(1),
                      List.of(condition),
                      sort(type, parts.get(2), parts.get(3).equals("down")))));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static @Nullable RowCondition condition(RegisterType<?> type, List<String> parts) {
    return switch (parts.get(4)) {
      case IN_USE -> new RowCondition.InUse();
      case RETIRED -> new RowCondition.Retired();
      case CHOSEN ->
          parts.size() == 7
              ? new RowCondition.Chosen(type.field(parts.get(5)).name(), parts.get(6))
              : null;
      default -> null;
    };
  }

  private static RowQuery.@Nullable Sort sort(RegisterType<?> type, String field, boolean down) {
    return field.isEmpty() ? null : new RowQuery.Sort(type.field(field).name(), down);
  }
}
