package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.Listing;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.RowCondition;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// Any register as a table: the rows in use, or empty lines to write on.
public final class RegisterPaper implements PaperKind {
  private static final int NARROW = 6;
  private static final int BLANK_ROWS = 20;

  /// Millimetres: what a page holds, and what a register number needs to stay whole.
  private static final int UPRIGHT = 163;

  private static final int LANDSCAPE = 257;
  private static final int NUMBER = 19;
  private static final int CASE_NUMBER = 30;

  /// How wide small letters are, in hundredths of the usual; what lies about them in a cell stays.
  private static final int SMALL = 85;

  private static final int ABOUT = 4;

  private final RegisterType<?> type;

  public RegisterPaper(RegisterType<?> type) {
    this.type = type;
  }

  @Override
  public String key() {
    return type.key();
  }

  @Override
  public Message title() {
    return Message.of(WordKeys.title(type));
  }

  @Override
  public Occasion occasion() {
    return Occasion.REGISTERS;
  }

  @Override
  public boolean isOf(Concerns concerns) {
    return concerns.registers().contains(type);
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    Words words = desk.words();
    String title = words.say(title());
    String institution = desk.profile().officialName();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of(title)));
    blocks.add(new Block.Paragraph(institution, Block.Align.RIGHT, Block.Size.NORMAL));
    List<Field> columns = type.columns();
    if (blank) {
      blocks.add(new Block.FormLine(words.say("paper.register.written-on"), null));
      blocks.add(table(words, columns, blankRows(columns)));
    } else {
      Listing<?> listing = listing(desk, type);
      List<ReadRow> rows = listing.find(RowQuery.inUse());
      columns = filled(listing, rows).stream().filter(this::isPrinted).toList();
      blocks.add(
          new Block.Paragraph(
              count(desk, rows.size(), listing.count(new RowCondition.Retired())),
              Block.Align.RIGHT,
              Block.Size.SMALL));
      blocks.add(
          rows.isEmpty()
              ? new Block.Paragraph(words.say("paper.register.nothing"))
              : table(words, columns, rows(listing, columns, rows)));
    }
    return new Paper(
        key(),
        title,
        blank ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        institution,
        isWide(columns),
        blocks);
  }

  /// What is private in a case is not for a list that lies about.
  private boolean isPrinted(Field field) {
    return !type.cases() || !field.sealed();
  }

  private static <R extends Record> Listing<R> listing(Desk desk, RegisterType<R> type) {
    RowReader reader = new RowReader(desk.words(), desk.rows());
    return Listing.of(type, desk.rows(), reader);
  }

  private static String count(Desk desk, int inUse, int retired) {
    String date = Wareki.format(desk.today());
    return retired == 0
        ? desk.words().say("paper.register.count", date, inUse)
        : desk.words().say("paper.register.count-without", date, inUse, retired);
  }

  /// All fields where they fit; of many, those in which something stands. A telephone number that
  /// is missing is to be seen.
  private List<Field> filled(Listing<?> listing, List<ReadRow> rows) {
    return type.columns().size() <= NARROW
        ? type.columns()
        : type.columns().stream()
            .filter(
                field ->
                    field.required()
                        || field.kind() == FieldKind.PHONE
                        || rows.stream().anyMatch(row -> !listing.text(row, field).isEmpty()))
            .toList();
  }

  private Block table(Words words, List<Field> columns, List<List<Block.Cell>> rows) {
    List<String> header = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    if (type.keyField().isEmpty()) {
      header.add(words.say("paper.register.number"));
      widths.add(number());
    }
    int before = header.size();
    columns.forEach(field -> header.add(words.say(WordKeys.field(type, field))));
    List<Integer> wishes = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      wishes.add(isEmpty(rows, before + at) ? 0 : wish(columns.get(at)));
      widths.add(least(columns.get(at)));
    }
    int page = isWide(columns) ? LANDSCAPE : UPRIGHT;
    boolean small = widths.stream().mapToInt(Integer::intValue).sum() > page;
    if (small) {
      widths.replaceAll(width -> ABOUT + (width - ABOUT) * SMALL / 100);
    }
    int room = Math.max(0, page - widths.stream().mapToInt(Integer::intValue).sum());
    int wished = Math.max(1, wishes.stream().mapToInt(Integer::intValue).sum());
    for (int at = 0; at < columns.size(); at++) {
      widths.set(before + at, widths.get(before + at) + room * wishes.get(at) / wished);
    }
    return new Block.Table(widths, header, rows, small ? Block.Size.SMALL : Block.Size.NORMAL);
  }

  private int number() {
    return type.cases() ? CASE_NUMBER : NUMBER;
  }

  /// Whether nothing stands in a column of rows that are filled in.
  private static boolean isEmpty(List<List<Block.Cell>> rows, int column) {
    return rows.stream().allMatch(row -> row.get(column).equals(new Block.Cell.Text("")));
  }

  private List<List<Block.Cell>> rows(Listing<?> listing, List<Field> columns, List<ReadRow> rows) {
    return rows.stream()
        .map(
            row ->
                cells(
                    Stream.concat(
                        type.keyField().isPresent() ? Stream.of() : Stream.of(row.number()),
                        columns.stream().map(field -> listing.text(row, field)))))
        .toList();
  }

  private List<List<Block.Cell>> blankRows(List<Field> columns) {
    int cells = columns.size() + (type.keyField().isPresent() ? 0 : 1);
    return Collections.nCopies(BLANK_ROWS, cells(Collections.nCopies(cells, " \n ").stream()));
  }

  private static List<Block.Cell> cells(Stream<String> texts) {
    return texts.<Block.Cell>map(Block.Cell.Text::new).toList();
  }

  private static boolean isWide(List<Field> columns) {
    long texts = columns.stream().filter(field -> field.kind() == FieldKind.LONG_TEXT).count();
    return columns.size() > NARROW || texts > 1;
  }

  /// Millimetres without which words, names, dates and telephone numbers break in the wrong place.
  private int least(Field field) {
    if (type.keyField().filter(field::equals).isPresent()) {
      return number();
    }
    return switch (field.kind()) {
      case PHONE -> 35;
      case DATE, DATE_TIME -> 21;
      case LONG_TEXT, CHOICES, REFERENCES -> 18;
      case REFERENCE -> 19;
      case TEXT, CHOICE -> 14;
      case YES_NO, NUMBER -> 12;
    };
  }

  /// Its share of the room that is left.
  private static int wish(Field field) {
    return switch (field.kind()) {
      case LONG_TEXT -> 30;
      case REFERENCES -> 16;
      case CHOICES -> 12;
      case TEXT -> field.most() > 60 ? 14 : 8;
      case REFERENCE -> 7;
      case CHOICE, DATE, DATE_TIME -> 3;
      case PHONE, YES_NO, NUMBER -> 1;
    };
  }
}
