package org.kitei.ui.register;

import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Views;
import org.kitei.usecase.register.RegisterViews.Enterable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// One register: its rows as a table, beside them the form of one.
public final class RegisterController<R extends Record> implements Screen {
  private final RegisterViewModel<R> model;
  private final Words words;
  private final Navigator navigator;
  private final Start start;
  private final Parent node;
  private final RegisterTable<R> table;
  private final RowSide<R> side;
  private final VBox left = new VBox(10);
  private final FileMenu<R> menu;

  /// While a card stands in place of the table or the row, nothing else of the screen works.
  private final BooleanProperty resting = new SimpleBooleanProperty(false);

  @FXML private HBox head;
  @FXML private Label title;
  @FXML private Label counts;
  @FXML private Button undo;
  @FXML private Button note;
  @FXML private Button starters;
  @FXML private MenuButton files;
  @FXML private Button print;
  @FXML private Button add;
  @FXML private Label readOnly;
  @FXML private HBox tools;
  @FXML private TextField search;
  @FXML private StackPane chips;
  @FXML private MenuButton columns;
  @FXML private MenuButton filters;
  @FXML private StackPane naming;
  @FXML private FlowPane said;
  @FXML private HBox middle;

  /// What is open at the beginning.
  ///
  /// @param row the row's id, or null
  /// @param given what stands in the form of a new row, or null where none is begun
  record Start(@Nullable Long row, @Nullable Map<String, String> given) {}

  RegisterController(
      RegisterViewModel<R> model,
      FileMenu<R> menu,
      Words words,
      Navigator navigator,
      FileDialogs files,
      Start start) {
    this.model = model;
    this.menu = menu;
    this.words = words;
    this.navigator = navigator;
    this.start = start;
    this.table = new RegisterTable<>(model, words, this::open);
    this.side = new RowSide<>(model, words, files, navigator::go, table.node());
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    title.setText(words.say(WordKeys.title(model.type())));
    undo.setGraphic(new FontIcon(MaterialDesignU.UNDO));
    print.setGraphic(new FontIcon(MaterialDesignP.PRINTER));
    add.setGraphic(new FontIcon(MaterialDesignP.PLUS));
    columns.setGraphic(new FontIcon(MaterialDesignV.VIEW_COLUMN_OUTLINE));
    columns.setTooltip(new Tooltip(columns.getAccessibleText()));
    add.setText(words.say("register.screen.add", title.getText()));
    add.setOnAction(event -> begin());
    undo.setOnAction(event -> undo());
    model.noting().ifPresent(noting -> note.setText(words.say(noting.offer())));
    show(note, model.noting().isPresent());
    note.setOnAction(event -> note());
    starters.setOnAction(event -> offerStarters());
    files.setGraphic(new FontIcon(MaterialDesignF.FILE_SWAP_OUTLINE));
    files.setTooltip(new Tooltip(files.getAccessibleText()));
    menu.in(files, model.readOnly().isEmpty(), this::offerImport, model::tell);
    print.setOnAction(event -> navigator.go(new Destination.Papers(model.type().key())));
    model.readOnly().ifPresent(why -> readOnly.setText(words.say(why)));
    show(readOnly, model.readOnly().isPresent());
    show(add, model.readOnly().isEmpty());
    search.textProperty().bindBidirectional(model.search());
    new Chips(model, words).in(chips);
    new ColumnsMenu(model, words).in(columns);
    filters.setGraphic(new FontIcon(MaterialDesignB.BOOKMARK_OUTLINE));
    filters.setTooltip(new Tooltip(filters.getAccessibleText()));
    FiltersMenu named = new FiltersMenu(model, words);
    named.in(filters);
    naming.getChildren().setAll(named.bar());
    naming.managedProperty().bind(named.bar().visibleProperty());
    head.disableProperty().bind(resting);
    tools.disableProperty().bind(resting);
    naming.disableProperty().bind(resting);
    left.disableProperty().bind(resting);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    left.getChildren()
        .setAll(
            table.node(),
            new ManyBar(model.many(), words, this::enterForMany, this::setForMany).node());
    model.listing().subscribe(now -> refresh());
    model.form().subscribe(now -> refresh());
    model.said().subscribe(now -> say());
    model.ids().addListener((InvalidationListener) rows -> table.follow());
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    navigator.guard(model::holds);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    model.refresh();
    Long row = start.row();
    Map<String, String> given = start.given();
    if (given != null && model.readOnly().isEmpty()) {
      model.beginNew(given);
      side.focus();
      return;
    }
    if (row != null) {
      model.reveal(row);
    } else if (!model.ids().isEmpty()) {
      model.open(model.ids().getFirst());
    }
    table.follow();
    focus();
  }

  private void focus() {
    Platform.runLater(
        () -> (model.listing().get().size() == 0 ? add : table.node()).requestFocus());
  }

  @Override
  public void deactivate() {
    navigator.unguard();
  }

  private void keys(KeyEvent event) {
    if (resting.get()) {
      return;
    }
    boolean control = event.isShortcutDown() && !event.isAltDown();
    KeyCode key = event.getCode();
    if (control && key == KeyCode.F) {
      search.requestFocus();
      search.selectAll();
    } else if (control && key == KeyCode.N && add.isVisible()) {
      begin();
    } else if (control && key == KeyCode.S) {
      side.save();
    } else if (control && key == KeyCode.Z && !isTyping(event)) {
      undo();
    } else if (key == KeyCode.SPACE && table.node().isFocused()) {
      table.tick();
    } else if (control && key == KeyCode.A && table.node().isFocused()) {
      model.many().tick(model.ids(), true);
    } else if (control && key == KeyCode.D && model.openId() != 0) {
      side.duplicate();
    } else if (key == KeyCode.ENTER && table.node().isFocused()) {
      side.focus();
    } else if (key == KeyCode.ESCAPE && !table.node().isFocused() && !model.leaving().asks()) {
      escape(event);
    } else if (key == KeyCode.DOWN && search.isFocused() && !model.ids().isEmpty()) {
      table.node().requestFocus();
      table.node().getSelectionModel().selectFirst();
    } else {
      return;
    }
    event.consume();
  }

  /// A text field takes back its own typing first.
  private boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl text && text.isUndoable();
  }

  private void escape(KeyEvent event) {
    if (search.isFocused() && !search.getText().isEmpty()) {
      search.clear();
    } else {
      table.node().requestFocus();
    }
    event.consume();
  }

  private void open(long id) {
    if (model.isOpen(id)) {
      return;
    }
    if (model.holds(() -> model.open(id))) {
      Platform.runLater(table::follow);
    } else {
      model.open(id);
    }
  }

  private void begin() {
    model.whenFree(
        () -> {
          model.beginNew();
          table.follow();
          side.focus();
        });
  }

  private void offerStarters() {
    model.whenFree(
        () -> {
          model.close();
          StartersCard card = offer(this::back);
          instead(card.node());
          card.focus();
        });
  }

  private StartersCard offer(Runnable closed) {
    return new StartersCard(
        model.starters(),
        words,
        inserted -> {
          closed.run();
          model.started(inserted);
        },
        closed);
  }

  /// Shows a file on its way in beside nothing else.
  private void offerImport(ImportViewModel<R> file) {
    model.whenFree(
        () -> {
          model.close();
          ImportCard<R> card =
              new ImportCard<>(
                  file,
                  words,
                  menu.files(),
                  done -> {
                    back();
                    model.imported(done);
                  },
                  () -> {
                    back();
                    model.refresh();
                  });
          instead(card.node());
          card.focus();
        });
  }

  private void instead(Node... cards) {
    resting.set(true);
    middle.getChildren().setAll(cards);
  }

  private void back() {
    resting.set(false);
    navigator.guard(model::holds);
    middle.getChildren().setAll(left, side.node());
    focus();
  }

  private void enterForMany(Enterable what) {
    forMany(side -> side.entering(what));
  }

  private void setForMany() {
    forMany(ManySide::setting);
  }

  /// Opens beside the table what is asked once for all ticked rows.
  private void forMany(Function<ManySide, Node> form) {
    model.whenFree(
        () ->
            instead(
                left,
                form.apply(
                    new ManySide(
                        model.many(),
                        words,
                        navigator,
                        done -> {
                          back();
                          model.doneToMany(done);
                        },
                        this::back))));
  }

  private void undo() {
    model.whenFree(model::undo);
  }

  private void note() {
    model.whenFree(model::note);
  }

  private void refresh() {
    counts.setText(
        model.retired() == 0
            ? words.say("register.screen.count", model.inUse())
            : words.say("register.screen.counts", model.inUse(), model.retired()));
    boolean empty = model.listing().get().size() == 0;
    show(tools, !empty);
    show(starters, !empty && model.hasStarters());
    boolean free = !resting.get();
    if (free && empty && model.form().get() == null) {
      middle
          .getChildren()
          .setAll(
              new EmptyRegister(
                      model,
                      words,
                      this::begin,
                      () -> menu.choose(this::offerImport),
                      offer(() -> {}))
                  .node());
    } else if (free && middle.getChildren().size() != 2) {
      middle.getChildren().setAll(left, side.node());
    }
    table.follow();
    undoable();
  }

  private void undoable() {
    var last = model.lastAction();
    undo.setDisable(last.isEmpty() || last.get().refusal() != null);
    last.ifPresent(
        action -> {
          String what = words.say("register.screen.undo-what", words.say(action.what()));
          undo.setTooltip(new Tooltip(what));
          undo.setAccessibleHelp(what);
        });
  }

  private void say() {
    undoable();
    Said now = model.said().get();
    said.getChildren().clear();
    show(said, now != null);
    if (now == null) {
      return;
    }
    said.getChildren().add(SaidLine.of(now, words));
    for (Said.Place place : now.places()) {
      Hyperlink link = new Hyperlink(words.say(place.name()));
      Destination there = place.destination();
      link.setOnAction(event -> navigator.go(there));
      said.getChildren().add(link);
    }
  }

  private static void show(Node node, boolean shows) {
    node.setVisible(shows);
    node.setManaged(shows);
  }
}
