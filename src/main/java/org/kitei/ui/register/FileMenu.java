package org.kitei.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.FileDialogs;
import org.kitei.usecase.register.ExportService.Outcome;
import org.kitei.usecase.register.ExportService.Wish;

/// What can be done with a register and a file.
final class FileMenu<R extends Record> {
  private final RegisterWork work;
  private final RegisterType<R> type;
  private final Area.Setting setting;
  private final Words words;
  private final CheckMenuItem sealed = new CheckMenuItem();

  FileMenu(RegisterWork work, RegisterType<R> type, Area.Setting setting) {
    this.work = work;
    this.type = type;
    this.setting = setting;
    this.words = setting.words();
  }

  /// @param importing whether rows can be imported
  /// @param open shows the card of the file that was chosen
  /// @param said told what came of exporting
  void in(
      MenuButton button,
      boolean importing,
      Consumer<ImportViewModel<R>> open,
      Consumer<Said> said) {
    MenuItem read = item("import", "register.import.menu");
    read.setOnAction(event -> choose(open));
    if (importing) {
      button.getItems().addAll(read, new SeparatorMenuItem());
    }
    button.getItems().addAll(exports(said));
    if (type.fields().stream().anyMatch(Field::sealed)) {
      sealed.setId("with-private");
      sealed.setText(words.say("register.export.with-private"));
      button.getItems().addAll(new SeparatorMenuItem(), sealed);
    }
  }

  /// The ways into a file, as a menu among those of other registers. Nothing private goes with it.
  Menu within(Consumer<Said> said) {
    Menu menu = new Menu(words.say(WordKeys.title(type)));
    menu.setId("files-" + type.key());
    menu.getItems().setAll(exports(said));
    return menu;
  }

  private List<MenuItem> exports(Consumer<Said> said) {
    MenuItem sheet = item("export-xlsx", "register.export.xlsx");
    sheet.setOnAction(event -> export("xlsx", TextEncoding.UTF_8_BOM, said));
    MenuItem text = item("export-csv", "register.export.csv");
    text.setOnAction(event -> export("csv", TextEncoding.UTF_8_BOM, said));
    MenuItem old = item("export-cp932", "register.export.cp932");
    old.setOnAction(event -> export("csv", TextEncoding.CP932, said));
    return List.of(sheet, text, old);
  }

  private MenuItem item(String id, String key) {
    MenuItem item = new MenuItem(words.say(key));
    item.setId(id);
    return item;
  }

  void choose(Consumer<ImportViewModel<R>> open) {
    ImportCard.choose(setting.files(), words)
        .ifPresent(
            file -> {
              var model = new ImportViewModel<>(work, type, words, setting.tasks());
              open.accept(model);
              model.open(file);
            });
  }

  FileDialogs files() {
    return setting.files();
  }

  private void export(String ending, TextEncoding encoding, Consumer<Said> said) {
    String name = words.say(WordKeys.title(type)) + "." + ending;
    Wish wish = new Wish(encoding, sealed.isSelected());
    setting
        .files()
        .save(words.say("register.export.title"), name)
        .ifPresent(
            file ->
                setting
                    .tasks()
                    .run(
                        () -> work.exports().export(type, file, wish, words),
                        outcome -> said.accept(said(file, outcome))));
  }

  private static Said said(Path file, Outcome outcome) {
    String name = String.valueOf(file.getFileName());
    return switch (outcome) {
      case Outcome.Refused(Message reason) -> Said.refused(reason);
      case Outcome.Written(int rows, int leftOut) ->
          Said.done(
              leftOut == 0
                  ? Message.of("register.export.done", rows, name)
                  : Message.of("register.export.done-without", rows, name, leftOut));
    };
  }
}
