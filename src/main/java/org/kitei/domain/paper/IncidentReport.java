package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.Knowledge;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Words;

/// An incident with its timeline, or a form to write one by hand (事故報告書). What is private stands on
/// it only where it was asked for.
///
/// @param number which incident; null for the one noticed last
record IncidentReport(Supplier<Knowledge> known, Variant variant, @Nullable String number)
    implements PaperKind {

  /// What it is made for.
  enum Variant {
    /// without what is private
    REPORT("incident-report", "paper.incident.title"),
    /// with everything
    WHOLE("incident-report-whole", "paper.incident.title-whole"),
    /// of an exercise
    DRILL("drill-record", "paper.incident.title-drill");

    private final String key;
    private final String title;

    Variant(String key, String title) {
      this.key = key;
      this.title = title;
    }
  }

  static List<PaperKind> all(Supplier<Knowledge> known) {
    List<PaperKind> kinds = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      kinds.add(new IncidentReport(known, variant, null));
    }
    return kinds;
  }

  @Override
  public String key() {
    return variant.key;
  }

  @Override
  public Message title() {
    return Message.of(variant.title);
  }

  @Override
  public Occasion occasion() {
    return Occasion.INCIDENT;
  }

  @Override
  public Optional<PaperKind> detailed(String subject) {
    return Optional.of(new IncidentReport(known, variant, subject));
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    Words words = desk.words();
    String title = words.say(variant == Variant.DRILL ? variant.title : Variant.REPORT.title);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of(title)));
    if (blank) {
      blocks.addAll(IncidentForm.of(desk, variant == Variant.DRILL));
    } else {
      Row<Incident> row =
          wanted(desk)
              .orElseThrow(
                  () ->
                      new NotForThisInstitution(
                          Message.of(
                              variant == Variant.DRILL
                                  ? "paper.incident.no-drill"
                                  : "paper.incident.none")));
      blocks.addAll(new IncidentSheet(desk, known.get(), row, variant != Variant.REPORT).blocks());
    }
    return new Paper(
        key(),
        title,
        blank ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        desk.profile().officialName(),
        false,
        blocks);
  }

  private Optional<Row<Incident>> wanted(Desk desk) {
    return desk.rows().rows(Incident.class).stream()
        .filter(
            row ->
                number == null
                    ? row.value().drill() == (variant == Variant.DRILL)
                    : row.value().number().equals(number))
        .max(
            Comparator.comparing((Row<Incident> row) -> row.value().noticedAt())
                .thenComparingLong(Row::id));
  }
}
