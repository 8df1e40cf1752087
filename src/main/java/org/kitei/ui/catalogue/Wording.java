package org.kitei.ui.catalogue;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kitei.domain.catalogue.Clause;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.Form;
import org.kitei.ui.common.Texts;

/// The official wording of a clause, line by line; a sentence that holds several duties shows the
/// letter of each part where it begins.
public final class Wording extends VBox {
  private static final String CELLS = "\t";
  private static final double FIRST = 120;

  private final Explained explained;
  private final Set<EntryId> marked;

  /// @param marked the parts one is to look at
  public Wording(Clause clause, Explained explained, Set<EntryId> marked) {
    super(6);
    this.explained = explained;
    this.marked = Set.copyOf(marked);
    getStyleClass().add("wording");
    GridPane table = new GridPane(14, 6);
    int rows = 0;
    for (List<Entry> line : clause.lines()) {
      Form form = line.getFirst().form();
      if (form == Form.TABLE_HEAD || form == Form.TABLE_ROW) {
        if (rows == 0) {
          getChildren().add(table);
        }
        row(table, rows, line.getFirst());
        rows++;
      } else {
        getChildren().add(line(line));
      }
    }
  }

  private Node line(List<Entry> line) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("explained");
    if (isBelow(line.getFirst().form())) {
      flow.getStyleClass().add("below");
    }
    for (Entry part : line) {
      if (!part.id().part().isEmpty()) {
        flow.getChildren().add(letter(part));
      }
      explained.add(flow, part.text());
    }
    return flow;
  }

  private Label letter(Entry part) {
    Label letter = new Label(part.id().part());
    letter.getStyleClass().add("part");
    if (marked.contains(part.id())) {
      letter.getStyleClass().add("marked");
    }
    return letter;
  }

  private void row(GridPane table, int row, Entry entry) {
    String[] cells = entry.text().split(CELLS, -1);
    for (int column = 0; column < cells.length; column++) {
      Label cell = Texts.text(cells[column]);
      if (entry.form() == Form.TABLE_HEAD || column == 0) {
        cell.getStyleClass().add("strong");
      }
      if (column == 0) {
        cell.setPrefWidth(FIRST);
        cell.setMinWidth(FIRST);
      }
      table.add(cell, column, row);
    }
  }

  private static boolean isBelow(Form form) {
    return form == Form.SUB_BULLET || form == Form.APPENDIX_SUB || form == Form.CLASS_LINE;
  }
}
