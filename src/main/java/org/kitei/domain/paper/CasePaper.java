package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// A case step by step with its timeline, or a form to go through it by hand. By itself it is of
/// all open cases, one after the other; with a detail of one. What is private is left out unless
/// that is asked for.
public final class CasePaper<R extends Record & Case> implements PaperKind {
  /// Stands behind the case where the private parts are wanted too.
  public static final String WITH_PRIVATE = "/all";

  private static final int LINES = 2;

  private final String key;
  private final Message title;
  private final CaseType<R> type;
  private final String only;
  private final boolean withPrivate;

  public CasePaper(String key, Message title, CaseType<R> type) {
    this(key, title, type, "", false);
  }

  private CasePaper(String key, Message title, CaseType<R> type, String only, boolean withPrivate) {
    this.key = key;
    this.title = title;
    this.type = type;
    this.only = only;
    this.withPrivate = withPrivate;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Message title() {
    return title;
  }

  @Override
  public Occasion occasion() {
    return Occasion.INCIDENT;
  }

  /// @param detail a case's id or number, and perhaps [#WITH_PRIVATE]
  @Override
  public Optional<PaperKind> detailed(String detail) {
    boolean all = detail.endsWith(WITH_PRIVATE);
    String wanted = all ? detail.substring(0, detail.length() - WITH_PRIVATE.length()) : detail;
    return Optional.of(new CasePaper<>(key, title, type, wanted, all));
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    Words words = desk.words();
    List<Block> blocks = new ArrayList<>();
    if (blank) {
      head(desk, blocks, "");
      form(words, blocks);
    } else {
      List<Row<R>> rows = rows(desk);
      if (rows.isEmpty()) {
        throw new NotForThisInstitution(
            Message.of(only.isEmpty() ? "paper.case.none-open" : "paper.case.none"));
      }
      for (Row<R> row : rows) {
        if (!blocks.isEmpty()) {
          blocks.add(new Block.PageBreak());
        }
        filled(desk, row, blocks);
      }
    }
    return new Paper(
        key,
        words.say(title),
        blank ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        desk.profile().officialName(),
        false,
        blocks);
  }

  private List<Row<R>> rows(Desk desk) {
    RegisterType<R> register = type.register();
    return desk.rows().rows(register.record()).stream()
        .filter(Row::inUse)
        .filter(
            row ->
                only.isEmpty()
                    ? !row.value().state().closed()
                    : only.equals(Long.toString(row.id())) || only.equals(register.number(row)))
        .toList();
  }

  private void head(Desk desk, List<Block> blocks, String below) {
    blocks.add(new Block.Title(List.of(desk.words().say(title))));
    blocks.add(
        new Block.Paragraph(desk.profile().officialName(), Block.Align.RIGHT, Block.Size.NORMAL));
    if (!below.isEmpty()) {
      blocks.add(new Block.Paragraph(below, Block.Align.RIGHT, Block.Size.SMALL));
    }
  }

  private void filled(Desk desk, Row<R> row, List<Block> blocks) {
    Words words = desk.words();
    RegisterType<R> register = type.register();
    head(
        desk,
        blocks,
        words.say(
            "paper.case.below",
            register.number(row),
            words.say(WordKeys.state(register, row.value().state())),
            Wareki.format(desk.today())));
    RowReader reader = new RowReader(words, desk.rows());
    List<Field> said = new ArrayList<>();
    for (RegisterType<?> step : type.steps()) {
      List<Block> lines = new ArrayList<>();
      for (Field asked : step.fields()) {
        Field field = register.field(asked.name());
        String text = reader.value(field, register.value(row.value(), field));
        if (!text.isEmpty() && !said.contains(field)) {
          said.add(field);
          lines.add(line(words, field, text));
        }
      }
      if (!lines.isEmpty()) {
        blocks.add(new Block.Heading(2, words.say(WordKeys.title(step))));
        blocks.addAll(lines);
      }
    }
    blocks.addAll(
        new TimelineTable(words, type.steps()).of(desk.rows(), register, row.id(), shows()));
    if (!shows()) {
      blocks.add(
          new Block.Paragraph(
              words.say("paper.case.left-out"), Block.Align.LEFT, Block.Size.SMALL));
    }
    blocks.add(signatures(words));
  }

  /// Whether everything there is to say is on the paper.
  private boolean shows() {
    return withPrivate || type.register().fields().stream().noneMatch(Field::sealed);
  }

  private Block line(Words words, Field field, String text) {
    return new Block.FormLine(
        words.say(WordKeys.field(type.register(), field)),
        field.sealed() && !withPrivate ? words.say("paper.case.hidden") : text);
  }

  private void form(Words words, List<Block> blocks) {
    blocks.add(
        new Block.FormLine(
            words.say(WordKeys.field(type.register(), type.register().keyField().orElseThrow())),
            null));
    for (RegisterType<?> step : type.steps()) {
      blocks.add(new Block.Heading(2, words.say(WordKeys.title(step))));
      for (Field field : step.fields()) {
        blocks.addAll(empty(words, step, field));
      }
    }
    blocks.add(new Block.Heading(2, words.say("paper.case.timeline")));
    blocks.addAll(java.util.Collections.nCopies(LINES, new Block.FormLine("", null)));
    blocks.add(signatures(words));
  }

  private static List<Block> empty(Words words, RegisterType<?> step, Field field) {
    String label = words.say(WordKeys.field(step, field));
    if (field.kind() == FieldKind.YES_NO) {
      return List.of(
          new Block.Paragraph(label),
          new Block.CheckBoxes(
              List.of(
                  new Block.Box(words.say("register.value.yes"), false),
                  new Block.Box(words.say("register.value.no"), false))));
    }
    List<Block> lines = new ArrayList<>(List.of(new Block.FormLine(label, null)));
    if (field.kind() == FieldKind.LONG_TEXT || field.offered()) {
      lines.add(new Block.FormLine("", null));
    }
    return lines;
  }

  /// A place to sign for everybody who acts in the case.
  private Block signatures(Words words) {
    List<String> labels = new ArrayList<>();
    for (Field field : type.register().fields()) {
      if (Staff.class.equals(field.refers()) && !field.sealed()) {
        labels.add(words.say(WordKeys.field(type.register(), field)));
      }
    }
    return new Block.Signatures(labels);
  }
}
