package org.kitei.domain.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.CorrectiveAction;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentRules;
import org.kitei.domain.incident.IncidentStep;
import org.kitei.domain.incident.Knowledge;
import org.kitei.domain.incident.Telling;
import org.kitei.domain.incident.When;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.SourceLine;
import org.kitei.domain.register.Timeline;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.domain.training.TrainingRecord;

/// What stands on the report of one incident.
///
/// @param whole whether what is private stands on it too
record IncidentSheet(Desk desk, Knowledge known, Row<Incident> row, boolean whole) {
  private static final RegisterType<Incident> TYPE = RegisterType.of(Incident.class);

  /// What is to be known about the days that were counted.
  private static final Set<String> COUNTED =
      Set.of(
          "incident.clock.holidays-unknown",
          "incident.clock.own-days",
          "incident.clock.longer-open");

  private static final List<Integer> FACTS = List.of(28, 72);
  private static final List<Integer> TOLD = List.of(26, 20, 22, 32);
  private static final List<Integer> COURSE = List.of(28, 15, 57);
  private static final List<Integer> ACTIONS = List.of(48, 18, 17, 17);

  List<Block> blocks() {
    Words words = desk.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            words.say(
                "paper.incident.head", desk.profile().officialName(), Wareki.format(desk.today())),
            Block.Align.RIGHT,
            Block.Size.NORMAL));
    if (!whole) {
      blocks.add(small(words.say("paper.incident.left-out")));
    }
    blocks.add(facts());
    blocks.add(new Block.Heading(1, words.say("paper.incident.told")));
    blocks.addAll(told());
    blocks.add(new Block.Heading(1, words.say("paper.incident.course")));
    blocks.add(course());
    blocks.add(new Block.Heading(1, words.say("paper.incident.actions")));
    blocks.addAll(actions());
    blocks.add(
        new Block.Signatures(
            List.of(
                desk.profile().headTitle(),
                words.say("incident.party.operations-manager"),
                words.say("paper.incident.writer"))));
    return blocks;
  }

  /// Every field in which something stands; of what is private, nothing unless it was asked for.
  private Block facts() {
    RowReader reader = new RowReader(desk.words(), desk.rows());
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Field field : TYPE.fields()) {
      String text = reader.value(field, TYPE.value(row.value(), field));
      if (!text.isEmpty() && (whole || !field.sealed())) {
        rows.add(cells(desk.words().say(WordKeys.field(TYPE, field)), text));
      }
    }
    if (row.value().drill()) {
      tookPart(reader)
          .ifPresent(
              names -> rows.add(cells(desk.words().say("incident.closing.took-part"), names)));
    }
    return new Block.Table(FACTS, List.of(), rows);
  }

  /// Who took part in an exercise, once it counts as training.
  private Optional<String> tookPart(RowReader reader) {
    if (!whole) {
      return Optional.empty();
    }
    RegisterType<TrainingRecord> type = RegisterType.of(TrainingRecord.class);
    String topic = row.value().topic(desk.words());
    return desk.rows().rows(TrainingRecord.class).stream()
        .filter(Row::inUse)
        .map(Row::value)
        .filter(training -> training.topic().equals(topic))
        .map(training -> reader.value(type.field("participants"), training.participants()))
        .filter(names -> !names.isEmpty())
        .findFirst();
  }

  private List<Block> told() {
    Words words = desk.words();
    IncidentRules rules = rules();
    List<Deadline> deadlines = rules.clock(row, desk.rows().rows(Telling.class));
    List<List<Block.Cell>> lines = new ArrayList<>();
    for (Deadline each : deadlines) {
      if (each.applies()) {
        lines.add(
            cells(
                each.rule().title().in("ja"),
                due(each),
                each.doneAt() == null
                    ? words.say("paper.incident.not-told")
                    : words.say(
                        "paper.incident.told-by",
                        moment(each.doneAt()),
                        Objects.requireNonNullElse(each.doneBy(), "")),
                each.rule().says().in("ja")));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            TOLD,
            List.of(
                words.say("paper.incident.whom"),
                words.say("paper.incident.by"),
                words.say("paper.incident.done"),
                words.say("paper.incident.rule")),
            lines));
    deadlines.stream()
        .filter(Deadline::applies)
        .map(each -> each.rule().provenance())
        .distinct()
        .map(from -> words.say(SourceLine.of(from, Wareki::format)))
        .map(IncidentSheet::small)
        .forEach(blocks::add);
    deadlines.stream()
        .filter(Deadline::applies)
        .flatMap(each -> each.because().stream())
        .filter(each -> COUNTED.contains(each.key()))
        .distinct()
        .map(words::say)
        .map(IncidentSheet::small)
        .forEach(blocks::add);
    return blocks;
  }

  private String due(Deadline deadline) {
    String due = said(deadline.due());
    return deadline.isUnclear()
        ? desk.words().say("paper.incident.by-both", due, said(deadline.latest()))
        : due;
  }

  private String said(@Nullable When when) {
    return switch (when) {
      case null -> desk.words().say("incident.clock.set-a-day");
      case When.At(LocalDateTime hour) -> moment(hour);
      case When.On(LocalDate day) -> Wareki.format(day);
    };
  }

  private Block course() {
    Words words = desk.words();
    String subject = CaseId.of(Incident.class, row.id()).text();
    Timeline timeline =
        Timeline.of(
            desk.rows().rows(TimelineEntry.class).stream()
                .filter(each -> each.value().subject().equals(subject))
                .toList());
    List<List<Block.Cell>> lines = new ArrayList<>();
    for (Timeline.Line line : timeline.lines()) {
      for (Row<TimelineEntry> version : line.versions()) {
        TimelineEntry entry = version.value();
        boolean correction = entry.corrects() != null;
        lines.add(
            cells(
                moment(entry.at()),
                entry.who(),
                correction ? words.say("paper.incident.corrected", said(entry)) : said(entry)));
      }
    }
    return new Block.Table(
        COURSE,
        List.of(
            words.say("paper.incident.when"),
            words.say("paper.incident.who"),
            words.say("paper.incident.what")),
        lines);
  }

  private String said(TimelineEntry entry) {
    Words words = desk.words();
    String text = entry.text();
    String step =
        Stream.ofNullable(entry.step())
            .flatMap(each -> IncidentStep.read(each).stream())
            .map(each -> words.say(each.said(rules().pack(), "ja")))
            .findFirst()
            .orElse("");
    if (text == null) {
      return step;
    }
    String told = whole ? text : words.say("paper.incident.not-shown");
    return Stream.of(step, told).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
  }

  private List<Block> actions() {
    Words words = desk.words();
    RowReader reader = new RowReader(words, desk.rows());
    RegisterType<CorrectiveAction> type = RegisterType.of(CorrectiveAction.class);
    List<List<Block.Cell>> lines = new ArrayList<>();
    for (Row<CorrectiveAction> each : desk.rows().rows(CorrectiveAction.class)) {
      CorrectiveAction action = each.value();
      if (each.inUse() && action.incident().equals(new Ref<Incident>(row.id()))) {
        String owner = reader.value(type.field("owner"), action.owner());
        String hidden = words.say("paper.incident.not-shown");
        lines.add(
            cells(
                whole ? action.what() : hidden,
                whole ? owner : hidden,
                Wareki.format(action.dueOn()),
                date(action.doneOn())));
      }
    }
    return lines.isEmpty()
        ? List.of(new Block.Paragraph(words.say("paper.incident.no-actions")))
        : List.of(
            new Block.Table(
                ACTIONS,
                List.of(
                    words.say("paper.incident.action"),
                    words.say("paper.incident.owner"),
                    words.say("paper.incident.due"),
                    words.say("paper.incident.done-on")),
                lines));
  }

  private IncidentRules rules() {
    return IncidentRules.of(
        known.deadlines(), known.holidays(), desk.profile().kind().groups(), desk.rows());
  }

  private String moment(LocalDateTime at) {
    return new RowReader(desk.words(), desk.rows()).dateTime(at);
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "" : Wareki.format(day);
  }

  private static List<Block.Cell> cells(String... texts) {
    return Stream.of(texts).<Block.Cell>map(Block.Cell.Text::new).toList();
  }

  private static Block small(String text) {
    return new Block.Paragraph(text, Block.Align.LEFT, Block.Size.SMALL);
  }
}
