package org.kitei.ui.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.port.DocumentWriter.UnprintableText;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.PagePreviewController;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;
import org.kitei.ui.common.WholeFile;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.paper.PrintService;

/// The papers: which there are on the left, the chosen one in the middle, what it is on the right.
public final class PapersController implements Screen {
  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final PapersViewModel model;
  private final Words words;
  private final Tasks tasks;
  private final FileDialogs files;
  private final PagePreviewController preview;
  private final PaperCard card;
  private final Parent node;
  private @Nullable PaperShelf papers;
  private int laid;

  @FXML private Label subtitle;
  @FXML private Label said;
  @FXML private Button savePdf;
  @FXML private Button saveHtml;
  @FXML private Button print;
  @FXML private VBox list;
  @FXML private ToggleButton filled;
  @FXML private ToggleButton blank;
  @FXML private StackPane middle;
  @FXML private ScrollPane side;

  /// @param card what stands beside the paper
  public PapersController(
      PapersViewModel model,
      Words words,
      Tasks tasks,
      FileDialogs files,
      PagePreviewController preview,
      PaperCard card) {
    this.model = model;
    this.words = words;
    this.tasks = tasks;
    this.files = files;
    this.preview = preview;
    this.card = card;
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    papers = new PaperShelf(model, words, list);
    ToggleGroup which = new ToggleGroup();
    filled.setToggleGroup(which);
    blank.setToggleGroup(which);
    filled.setSelected(true);
    filled.setOnAction(event -> fill(false));
    blank.setOnAction(event -> fill(true));
    savePdf.setOnAction(event -> savePdf());
    saveHtml.setOnAction(event -> save("html", model.sheet()::html, () -> {}));
    print.setOnAction(event -> askForPrinter());
    model.chosen().subscribe(() -> lay());
    say("", State.NOT_YET);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    lay();
    if (papers != null) {
      papers.focus();
    }
  }

  @Override
  public void deactivate() {
    laid++;
    preview.close();
  }

  private void key(KeyEvent event) {
    if (PRINT.match(event)) {
      askForPrinter();
    } else if (SAVE.match(event)) {
      savePdf();
    } else {
      preview.listen(event);
      return;
    }
    event.consume();
  }

  private void fill(boolean byHand) {
    filled.setSelected(!byHand);
    blank.setSelected(byHand);
    if (model.blank().get() != byHand) {
      model.blank().set(byHand);
      lay();
    }
  }

  private void lay() {
    say("", State.NOT_YET);
    subtitle.setText(words.say(model.chosen().get().title()));
    side();
    ready(false);
    preview.close();
    middle.getChildren().setAll(preview.node());
    int asked = ++laid;
    tasks.run(
        model.sheet()::pdf,
        outcome -> {
          if (asked == laid) {
            laid(outcome);
          }
        },
        broken -> {
          if (asked == laid) {
            unmade(broken);
          }
        });
  }

  private void laid(PaperService.Outcome outcome) {
    switch (outcome) {
      case PaperService.Outcome.Made(byte[] pdf) -> {
        preview.lay(pdf);
        ready(true);
      }
      case PaperService.Outcome.NotHere(var reason) -> {
        Label why = Texts.text(words.say(reason));
        why.setId("not-here");
        why.setMaxWidth(420);
        middle.getChildren().setAll(why);
      }
    }
  }

  private void ready(boolean there) {
    savePdf.setDisable(!there);
    saveHtml.setDisable(!there);
    print.setDisable(!there);
  }

  private void side() {
    side.setContent(card.node(model.chosen().get(), model.lastPrinted(), () -> saveChecklist()));
    side.setVvalue(0);
  }

  private void saveChecklist() {
    model.kinds().stream()
        .filter(kind -> kind.key().equals("checklist"))
        .findFirst()
        .ifPresent(
            kind -> {
              model.choose(kind);
              if (papers != null) {
                papers.mark();
                papers.focus();
              }
            });
  }

  private void askForPrinter() {
    if (print.isDisabled()) {
      return;
    }
    print.setDisable(true);
    tasks.run(
        model::devices,
        devices -> {
          PrintForm form =
              new PrintForm(
                  new PrintViewModel(devices, preview.pages()), words, this::send, this::endPrint);
          side.setContent(form);
          side.setVvalue(0);
          form.focusFirst();
        },
        broken -> {
          print.setDisable(false);
          tasks.fail(broken);
        });
  }

  private void endPrint() {
    print.setDisable(false);
    side();
    print.requestFocus();
  }

  private void send(PrintService.Wish wish) {
    PapersViewModel.Sheet sheet = model.sheet();
    String title = words.say(sheet.kind().title());
    endPrint();
    say(words.say("paper.print.sending", title), State.NOT_YET);
    tasks.start(words.say("paper.print.sending", title), () -> sheet.print(wish), this::sent);
  }

  private void sent(PrintService.Outcome outcome) {
    switch (outcome) {
      case PrintService.Outcome.Sent(String device) ->
          handedOut(words.say("paper.print.sent", device));
      case PrintService.Outcome.Refused(String device) ->
          say(words.say("paper.print.refused", device), State.OVERDUE);
      case PrintService.Outcome.NotHere(var reason) -> say(words.say(reason), State.OVERDUE);
    }
  }

  private void savePdf() {
    PapersViewModel.Sheet sheet = model.sheet();
    save("pdf", sheet::pdf, sheet::saved);
  }

  private void save(String ending, Callable<PaperService.Outcome> paper, Runnable after) {
    if (savePdf.isDisabled()) {
      return;
    }
    String name = words.say(model.chosen().get().title()).strip() + "." + ending;
    files
        .save(words.say("paper.page.choose"), name)
        .ifPresent(
            file -> tasks.run(() -> written(file, paper.call(), after), this::saved, this::unmade));
  }

  private record Saved(Path file, String problem) {}

  private Saved written(Path file, PaperService.Outcome outcome, Runnable after) {
    return switch (outcome) {
      case PaperService.Outcome.NotHere(var reason) -> new Saved(file, words.say(reason));
      case PaperService.Outcome.Made(byte[] bytes) -> {
        try {
          WholeFile.write(file, bytes);
          after.run();
          yield new Saved(file, "");
        } catch (IOException unwritable) {
          yield new Saved(file, words.say("paper.page.unwritable", file));
        }
      }
    };
  }

  private void saved(Saved saved) {
    if (saved.problem().isEmpty()) {
      handedOut(words.say("paper.page.saved-as", saved.file()));
    } else {
      say(saved.problem(), State.OVERDUE);
    }
  }

  /// What stands beside the paper may say when it was last printed.
  private void handedOut(String sentence) {
    if (!print.isDisabled()) {
      side();
    }
    say(sentence, State.MET);
  }

  private void unmade(Throwable broken) {
    if (broken instanceof UnprintableText text) {
      say(words.say("paper.page.unprintable", text.character()), State.OVERDUE);
    } else {
      tasks.fail(broken);
    }
  }

  private void say(String sentence, State state) {
    said.setText(sentence);
    state.mark(said);
    show(said, !sentence.isEmpty());
  }

  private static void show(Node node, boolean shows) {
    node.setVisible(shows);
    node.setManaged(shows);
  }
}
