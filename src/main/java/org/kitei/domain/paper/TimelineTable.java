package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.Rows;
import org.kitei.domain.register.Timeline;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Words;

/// What happened in a case as a table, the oldest first; what was corrected stays beside its
/// correction.
///
/// @param steps the steps a line may tell of
public record TimelineTable(Words words, List<RegisterType<?>> steps) {
  public TimelineTable {
    steps = List.copyOf(steps);
  }

  /// @param texts whether what was entered is printed too, and not only when and what
  public List<Block> of(Rows rows, RegisterType<?> register, long row, boolean texts) {
    Timeline timeline =
        Timeline.of(
            rows.rowsWhere(
                TimelineEntry.class, TimelineEntry.SUBJECT, new CaseId(register, row).text()));
    RowReader reader = new RowReader(words, rows);
    List<List<Block.Cell>> lines = new ArrayList<>();
    for (Timeline.Line line : timeline.lines()) {
      for (Row<TimelineEntry> version : line.versions()) {
        lines.add(cells(reader, version.value(), texts));
      }
    }
    return List.of(
        new Block.Heading(2, words.say("paper.case.timeline")),
        new Block.Table(
            List.of(20, 41, 11),
            List.of(
                words.say("paper.case.when"),
                words.say("paper.case.what"),
                words.say("paper.case.who")),
            lines));
  }

  private List<Block.Cell> cells(RowReader reader, TimelineEntry entry, boolean texts) {
    List<String> what = new ArrayList<>();
    if (entry.corrects() != null) {
      what.add(words.say("paper.case.corrected", reader.dateTime(entry.notedAt())));
    }
    title(entry).ifPresent(what::add);
    String text = entry.text();
    if (text != null) {
      what.add(texts ? text : words.say("paper.case.hidden"));
    }
    return List.of(
        new Block.Cell.Text(reader.dateTime(entry.at())),
        new Block.Cell.Text(String.join("\n", what)),
        new Block.Cell.Text(entry.who()));
  }

  private Optional<String> title(TimelineEntry entry) {
    String key = entry.step();
    return steps.stream()
        .filter(step -> step.key().equals(key))
        .findFirst()
        .map(step -> words.say(WordKeys.title(step)));
  }
}
