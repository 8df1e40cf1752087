package org.kitei.ui.register;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.ImportPlan;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.ImportOutcome;

/// A file on its way into a register: its columns on the left, what would come of it on the right,
/// and one button that does it.
final class ImportCard<R extends Record> {
  private final ImportViewModel<R> model;
  private final Words words;
  private final FileDialogs files;
  private final Label name = Texts.muted("");
  private final Label said = Texts.text("");
  private final Label hindrance = Texts.small("");
  private final Button again = new Button();
  private final Button other = new Button();
  private final Button take = new Button();
  private final Button stop = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox parts;
  private final VBox node;

  /// The focus goes to the button once it is known that the file as it was read can be imported.
  private boolean fresh = true;

  /// @param done told what was written
  /// @param closed asked for when nothing is to be imported
  ImportCard(
      ImportViewModel<R> model,
      Words words,
      FileDialogs files,
      Consumer<ImportOutcome.Done<R>> done,
      Runnable closed) {
    this.model = model;
    this.words = words;
    this.files = files;
    button(other, "other-file", "register.import.other-file")
        .setOnAction(event -> choose(files, words).ifPresent(this::open));
    button(again, "read-again", "register.import.again").setOnAction(event -> readAgain());
    Label heading =
        Texts.heading(words.say("register.import.title", words.say(WordKeys.title(model.type()))));
    VBox titles = new VBox(2, heading, name);
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox top = new HBox(10, titles, again, other);
    ImportPreview<R> preview = new ImportPreview<>(model, words, this::saveList);
    HBox.setHgrow(preview.node(), Priority.ALWAYS);
    parts = new HBox(20, new ImportColumns(model, words).node(), preview.node());
    VBox.setVgrow(parts, Priority.ALWAYS);
    said.setId("import-said");
    node = new VBox(14, top, said, parts, bottom(done, closed));
    node.setId("import-card");
    node.getStyleClass().add("card");
    HBox.setHgrow(node, Priority.ALWAYS);
    model.table().subscribe(now -> refresh());
    model.plan().subscribe(now -> refresh());
    model.mapping().subscribe(now -> refresh());
    model.said().subscribe(now -> refresh());
    model.writing().subscribe(now -> refresh());
    bar.progressProperty().bind(model.progress());
  }

  /// Asks which file to import.
  static Optional<Path> choose(FileDialogs files, Words words) {
    return files.open(
        words.say("register.import.choose"), words.say("register.import.kind"), "csv", "xlsx");
  }

  void focus() {
    Platform.runLater(other::requestFocus);
  }

  private void open(Path file) {
    fresh = true;
    model.open(file);
  }

  private void readAgain() {
    fresh = true;
    model.readAgain();
  }

  VBox node() {
    return node;
  }

  private HBox bottom(Consumer<ImportOutcome.Done<R>> done, Runnable closed) {
    Button close = button(new Button(), "close-import", "register.import.back");
    close.setOnAction(
        event -> {
          model.stop();
          closed.run();
        });
    close.disableProperty().bind(model.writing());
    button(stop, "stop-import", "register.import.stop").setOnAction(event -> model.stop());
    take.setId("import-rows");
    take.getStyleClass().add("primary");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setOnAction(event -> model.run(done));
    hindrance.setId("import-hindrance");
    HBox.setHgrow(hindrance, Priority.ALWAYS);
    hindrance.setMaxWidth(Double.MAX_VALUE);
    hindrance.setAlignment(Pos.CENTER_RIGHT);
    bar.setAccessibleText(words.say("register.import.writing"));
    HBox bottom = new HBox(10, close, hindrance, bar, stop, take);
    bottom.setAlignment(Pos.CENTER_LEFT);
    return bottom;
  }

  private void refresh() {
    var table = model.table().get();
    Said now = model.said().get();
    name.setText(
        table == null
            ? model.fileName()
            : words.say(
                "register.import.file",
                model.fileName(),
                table.lines().size(),
                table.headings().size()));
    said.setText(now == null ? "" : words.say(now.sentence()));
    (now != null && now.done() ? State.MET : State.OVERDUE).mark(said);
    show(said, now != null);
    show(parts, table != null);
    boolean writing = model.writing().get();
    parts.setDisable(writing);
    again.setDisable(writing);
    other.setDisable(writing);
    show(bar, writing);
    show(stop, writing);
    Optional<Message> hinders = model.hindrance();
    take.setDisable(hinders.isPresent());
    ImportPlan<R> plan = model.plan().get();
    take.setText(words.say("register.import.do", plan == null ? 0 : plan.size()));
    show(take, table != null && !writing);
    hindrance.setText(table == null || writing ? "" : hinders.map(words::say).orElse(""));
    if (plan != null && fresh) {
      fresh = false;
      Platform.runLater(this::focusTake);
    }
  }

  /// Nobody is drawn away from a column.
  private void focusTake() {
    Scene scene = node.getScene();
    if (scene != null && !take.isDisabled() && !isWithin(scene.getFocusOwner())) {
      take.requestFocus();
    }
  }

  private boolean isWithin(@Nullable Node focused) {
    Node at = focused;
    while (at != null && !at.equals(parts)) {
      at = at.getParent();
    }
    return at != null;
  }

  private void saveList() {
    files
        .save(words.say("register.import.save-list"), words.say("register.import.list-name"))
        .ifPresent(model::saveFaults);
  }

  private Button button(Button button, String id, String key) {
    button.setText(words.say(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static void show(Region part, boolean shows) {
    part.setVisible(shows);
    part.setManaged(shows);
  }
}
