package org.kitei.domain.register;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One change of a row, in words.
///
/// @param entry number of the action it was part of
/// @param when in the days and hours of Asia/Tokyo, as people read it
/// @param what what happened, in one word
/// @param fields what is different now; all that was filled in where the row was added
public record RowChange(
    long entry, Instant at, String when, String who, String what, List<FieldChange> fields) {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  public RowChange {
    fields = List.copyOf(fields);
  }

  /// @param before as people read it; empty where there was nothing
  /// @param after as people read it; empty where there is nothing now
  /// @param hidden whether it is private: it changed, and neither text is said
  public record FieldChange(String title, String before, String after, boolean hidden) {}

  /// @param before null when there was no such row
  /// @param after null when the row was taken back
  public static RowChange read(
      RegisterType<?> type,
      RowReader reader,
      long entry,
      Instant at,
      String who,
      @Nullable RowState before,
      @Nullable RowState after) {
    return new RowChange(
        entry,
        at,
        reader.dateTime(LocalDateTime.ofInstant(at, TOKYO)),
        who,
        reader.words().say(WordKeys.choice(RowEvent.of(before, after))),
        type.fields().stream()
            .filter(field -> !text(before, field).equals(text(after, field)))
            .map(field -> change(type, reader, field, text(before, field), text(after, field)))
            .toList());
  }

  private static FieldChange change(
      RegisterType<?> type, RowReader reader, Field field, String before, String after) {
    String title = reader.words().say(WordKeys.field(type, field));
    return field.sealed()
        ? new FieldChange(title, "", "", true)
        : new FieldChange(title, reader.text(field, before), reader.text(field, after), false);
  }

  private static String text(@Nullable RowState state, Field field) {
    return state == null ? "" : Objects.requireNonNullElse(state.texts().get(field.name()), "");
  }
}
