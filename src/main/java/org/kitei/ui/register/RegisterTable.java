package org.kitei.ui.register;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Columns;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.State;

/// The rows as a table; only those in sight have nodes, however many there are.
final class RegisterTable<R extends Record> {
  private static final double USUAL = 116;
  private static final double WIDE = 168;
  private static final double NARROW = 84;
  private static final double ROUND_A_TITLE = 30;

  /// The type of a title, as the theme sets it at most.
  private static final Font TITLE = Font.font("BIZ UDPGothic", FontWeight.BOLD, 12);

  private final RegisterViewModel<R> model;
  private final Words words;
  private final LongConsumer opened;
  private final TableView<Long> table = new TableView<>();
  private final TickColumn ticks;
  private final Label nothing = new Label();
  private boolean following;

  /// @param opened told the id of the row one came to
  RegisterTable(RegisterViewModel<R> model, Words words, LongConsumer opened) {
    this.model = model;
    this.words = words;
    this.opened = opened;
    this.ticks = new TickColumn(model, words);
    table.setId("rows");
    table.setAccessibleText(words.say(WordKeys.title(model.type())));
    table.setItems(model.ids());
    nothing.setWrapText(true);
    nothing.getStyleClass().add("nothing");
    table.setPlaceholder(nothing);
    table.setRowFactory(view -> new Line());
    table.setSortPolicy(view -> false);
    table.setFixedCellSize(40);
    table.setTableMenuButtonVisible(false);
    model
        .listing()
        .subscribe(
            now -> {
              nothing.setText(nothing(now.size() == 0));
              table.refresh();
            });
    model.columns().subscribe(now -> columns());
    model.sort().subscribe(now -> arrows());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null && !following) {
                this.opened.accept(row);
              }
            });
  }

  TableView<Long> node() {
    return table;
  }

  /// Marks the row that is open, wherever it stands now.
  void follow() {
    following = true;
    Long id = model.openId();
    int at = table.getItems().indexOf(id);
    if (at < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != at
        || !id.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().clearAndSelect(at);
      table.scrollTo(Math.max(0, at - 3));
    }
    following = false;
  }

  private String nothing(boolean empty) {
    return words.say(empty ? "register.screen.no-row" : "register.screen.no-match");
  }

  private void columns() {
    List<? extends TableColumn<Long, ?>> shown =
        model.columns().get().columns().stream().map(this::column).toList();
    table.getColumns().setAll(shown);
    if (model.many().isPossible()) {
      table.getColumns().addFirst(ticks);
    }
    arrows();
  }

  private TableColumn<Long, String> column(Columns.Column remembered) {
    Field field = model.type().field(remembered.field());
    TableColumn<Long, String> column = new TableColumn<>();
    Label title = new Label(words.say(WordKeys.field(model.type(), field)));
    title.setTooltip(new Tooltip(words.say("register.screen.sort-by", title.getText())));
    title.setOnMouseClicked(event -> model.sort(field.name()));
    title.setMaxWidth(Double.MAX_VALUE);
    column.setGraphic(title);
    column.setUserData(field.name());
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(
        remembered.width() > 0 ? remembered.width() : width(field, title.getText()));
    column.widthProperty().addListener((seen, was, is) -> widened(column, is));
    int at = model.type().columns().indexOf(field);
    column.setCellValueFactory(row -> new SimpleStringProperty(text(row.getValue(), at)));
    column.setCellFactory(any -> new Cell(field));
    return column;
  }

  /// The columns that show a field.
  private List<TableColumn<Long, ?>> shown() {
    return table.getColumns().stream().filter(column -> column != ticks).toList();
  }

  /// Ticks the open row, or takes its tick away.
  void tick() {
    Long row = table.getSelectionModel().getSelectedItem();
    if (row != null && model.many().isPossible()) {
      model.many().tick(row, !model.many().isTicked(row));
    }
  }

  private String text(long id, int at) {
    return model.listing().get().row(id).map(row -> row.texts().get(at)).orElse("");
  }

  private boolean isRetired(@Nullable Long id) {
    return id != null && model.listing().get().row(id).filter(row -> !row.inUse()).isPresent();
  }

  /// Only what somebody drew is remembered, not what the layout gave.
  private void widened(TableColumn<Long, String> column, Number is) {
    if (table.isPressed() || isDrawing()) {
      model.widen((String) column.getUserData(), is.intValue());
    }
  }

  private boolean isDrawing() {
    return table.lookupAll(".column-resize-line").stream().anyMatch(line -> line.isVisible());
  }

  /// Wide enough for the title, and for what usually stands below it.
  private double width(Field field, String title) {
    Text written = new Text(title);
    written.setFont(TITLE);
    double said = written.getLayoutBounds().getWidth() + ROUND_A_TITLE;
    return Math.max(said, usual(field));
  }

  private double usual(Field field) {
    boolean key = model.type().keyField().filter(field::equals).isPresent();
    if (key) {
      return NARROW;
    }
    return switch (field.kind()) {
      case TEXT -> model.type().nameFields().contains(field) ? WIDE : USUAL;
      case LONG_TEXT, CHOICES, REFERENCES, DATE_TIME -> WIDE;
      case NUMBER, YES_NO -> NARROW;
      default -> USUAL;
    };
  }

  private void arrows() {
    RowQuery.Sort sort = model.sort().get();
    for (TableColumn<Long, ?> column : table.getColumns()) {
      if (column == ticks) {
        continue;
      }
      Label title = (Label) column.getGraphic();
      boolean sorted = sort != null && sort.field().equals(column.getUserData());
      title.setGraphic(sorted ? SortSign.of(sort.descending()) : null);
      title.getStyleClass().remove("sorted");
      if (sorted) {
        title.getStyleClass().add("sorted");
      }
    }
  }

  /// A row; one that is out of use is grey.
  private final class Line extends TableRow<Long> {
    @Override
    protected void updateItem(@Nullable Long row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().remove("retired");
      if (!empty && isRetired(row)) {
        getStyleClass().add("retired");
      }
    }
  }

  /// A text; what does not fit is shown whole by the pointer and in the form.
  private final class Cell extends TableCell<Long, String> {
    Cell(Field field) {
      if (field.kind() == FieldKind.NUMBER) {
        getStyleClass().add("number");
      }
    }

    @Override
    protected void updateItem(@Nullable String shown, boolean empty) {
      super.updateItem(shown, empty);
      if (empty || shown == null) {
        setText(null);
        setTooltip(null);
        setGraphic(null);
        return;
      }
      setText(shown.replace('\n', ' '));
      setTooltip(shown.length() > 12 ? new Tooltip(shown) : null);
      Long row = getTableRow() == null ? null : getTableRow().getItem();
      boolean first = shown().getFirst().equals(getTableColumn());
      setGraphic(first && isRetired(row) ? State.NOT_APPLICABLE.shape() : null);
    }
  }
}
