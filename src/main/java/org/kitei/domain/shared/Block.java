package org.kitei.domain.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The kinds of block a paper is made of; the writers know how each looks.
public sealed interface Block {

  /// The paper's title, centred; each string is one line.
  record Title(List<String> lines) implements Block {
    public Title {
      lines = List.copyOf(lines);
    }
  }

  /// A heading; level 1 is a chapter, 2 a section. It stays with what follows it.
  record Heading(int level, String text) implements Block {}

  /// One clause of a regulation or list: its mark (`・`, `▶`, `1`, or empty) hangs left of the text;
  /// indent counts from 0.
  record Clause(String mark, String text, int indent) implements Block {}

  /// A paragraph.
  record Paragraph(String text, Align align, Size size) implements Block {
    public Paragraph(String text) {
      this(text, Align.LEFT, Size.NORMAL);
    }
  }

  /// A quotation of official wording with its source line below.
  record Quote(String text, String source) implements Block {}

  /// A table whose header repeats on every page; `widths` are weights, one for each column, and
  /// `size` is small where more stands side by side than usual letters leave room for.
  record Table(List<Integer> widths, List<String> header, List<List<Cell>> rows, Size size)
      implements Block {
    public Table(List<Integer> widths, List<String> header, List<List<Cell>> rows) {
      this(widths, header, rows, Size.NORMAL);
    }

    public Table {
      widths = List.copyOf(widths);
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// What stands in a table's cell.
  sealed interface Cell {
    record Text(String text) implements Cell {}

    /// Small boxes to tick, drawn and not typed; one line each.
    record Boxes(List<Box> boxes) implements Cell {
      public Boxes {
        boxes = List.copyOf(boxes);
      }
    }
  }

  /// A box with its label; ticked or not.
  record Box(String label, boolean ticked) {}

  /// `label　value`, or a ruled line to write on when `value` is null.
  record FormLine(String label, @Nullable String value) implements Block {}

  /// Boxes to tick in one line.
  record CheckBoxes(List<Box> boxes) implements Block {
    public CheckBoxes {
      boxes = List.copyOf(boxes);
    }
  }

  /// Places to sign or seal, side by side.
  record Signatures(List<String> labels) implements Block {
    public Signatures {
      labels = List.copyOf(labels);
    }
  }

  /// A drawing as SVG, with the sentence read aloud in its place.
  record Figure(String svg, String alternative) implements Block {}

  /// Cards of equal size, `columns` beside each other, to be cut apart.
  record Cards(int columns, List<List<Block>> cards) implements Block {
    public Cards {
      cards = cards.stream().map(List::copyOf).toList();
    }
  }

  /// The rest goes on a new page.
  record PageBreak() implements Block {}

  /// Where a paragraph's lines lie.
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /// How large a paragraph or a table is set.
  enum Size {
    SMALL,
    NORMAL,
    LARGE
  }
}
