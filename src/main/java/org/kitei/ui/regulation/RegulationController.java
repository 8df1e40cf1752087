package org.kitei.ui.regulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
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
import org.kitei.ui.regulation.RegulationViewModel.Panel;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.regulation.AdoptionOutcome;

/// The regulation: its pages in the middle, beside them what it is and what can be done.
public final class RegulationController implements Screen {
  private final RegulationViewModel model;
  private final Words words;
  private final Tasks tasks;
  private final FileDialogs files;
  private final PagePreviewController preview;
  private final Parent node;
  private final InvalidationListener changed = observable -> side();

  @FXML private Label subtitle;
  @FXML private Label said;
  @FXML private Button savePdf;
  @FXML private Button saveHtml;
  @FXML private Button adopt;
  @FXML private StackPane middle;
  @FXML private ScrollPane side;

  public RegulationController(
      RegulationViewModel model,
      Words words,
      Tasks tasks,
      FileDialogs files,
      PagePreviewController preview) {
    this.model = model;
    this.words = words;
    this.tasks = tasks;
    this.files = files;
    this.preview = preview;
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    model.panel().addListener(new WeakInvalidationListener(changed));
    savePdf.setOnAction(
        event -> save(words.say("regulation.preview.file-regulation") + ".pdf", model::pdf));
    saveHtml.setOnAction(
        event -> save(words.say("regulation.preview.file-regulation") + ".html", model::html));
    adopt.setOnAction(event -> model.open(Panel.ADOPT));
    say("", State.NOT_YET);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.refresh();
    refresh();
    preview.focus();
  }

  @Override
  public void deactivate() {
    preview.close();
  }

  private void refresh() {
    Standing standing = model.standing().get();
    subtitle.setText(
        model
            .source()
            .map(each -> words.say("regulation.preview.model", each.prefix()))
            .orElse(""));
    show(adopt, model.canAdopt());
    adopt.setText(
        words.say(
            standing instanceof Standing.Draft
                ? "regulation.preview.adopt"
                : "regulation.preview.adopt-again"));
    show(savePdf, standing.hasPaper());
    show(saveHtml, standing instanceof Standing.Draft || standing instanceof Standing.Adopted);
    side();
    lay(standing);
  }

  private void lay(Standing standing) {
    if (!standing.hasPaper()) {
      preview.close();
      middle.getChildren().setAll(nothing(standing));
      return;
    }
    middle.getChildren().setAll(preview.node());
    tasks.run(
        model::pdf,
        outcome -> {
          if (outcome instanceof PaperService.Outcome.Made(byte[] pdf)) {
            preview.lay(pdf);
          } else if (outcome instanceof PaperService.Outcome.NotHere(var reason)) {
            say(words.say(reason), State.OVERDUE);
          }
        },
        this::unmade);
  }

  private Node nothing(Standing standing) {
    Label text =
        Texts.text(
            standing instanceof Standing.OnPaper paper
                ? words.say("regulation.preview.no-file", paper.place())
                : words.say("regulation.preview.none-text"));
    text.setMaxWidth(420);
    StackPane desk = new StackPane(text);
    desk.getStyleClass().add("desk");
    return desk;
  }

  private void side() {
    switch (model.panel().get()) {
      case VERSION ->
          side.setContent(
              new VersionCard(
                      model,
                      words,
                      () ->
                          save(
                              words.say("regulation.preview.file-checklist") + ".pdf",
                              model::checklist),
                      () -> model.open(Panel.ENTER))
                  .node());
      case ADOPT -> {
        AdoptForm form = new AdoptForm(model, words, tasks, this::adopted);
        side.setContent(form.node());
        form.first().requestFocus();
      }
      case ENTER -> {
        EnterForm form = new EnterForm(model, words, tasks, files, this::adopted);
        side.setContent(form.node());
        form.first().requestFocus();
      }
    }
    side.setVvalue(0);
    adopt.setDisable(model.panel().get() != Panel.VERSION);
  }

  private void adopted(AdoptionOutcome outcome) {
    switch (outcome) {
      case AdoptionOutcome.Done(var row) ->
          say(
              words.say(
                  row.value().place() == null ? "regulation.adopt.done" : "regulation.enter.done"),
              State.MET);
      case AdoptionOutcome.NotPossible(var reason) -> say(words.say(reason), State.OVERDUE);
      case AdoptionOutcome.AlreadyInForce(int version) ->
          say(words.say("regulation.adopt.already", version), State.MET);
      case AdoptionOutcome.Refused ignored ->
          throw new IllegalStateException("shown at the fields");
    }
    model.refresh();
    model.open(Panel.VERSION);
    preview.toFirst();
    refresh();
    savePdf.requestFocus();
  }

  private void save(String name, Callable<PaperService.Outcome> paper) {
    files
        .save(words.say("regulation.preview.choose"), name)
        .ifPresent(file -> tasks.run(() -> written(file, paper.call()), this::saved, this::unmade));
  }

  /// What came of saving: where, or why not.
  private record Saved(Path file, String problem) {}

  private Saved written(Path file, PaperService.Outcome outcome) {
    return switch (outcome) {
      case PaperService.Outcome.NotHere(var reason) -> new Saved(file, words.say(reason));
      case PaperService.Outcome.Made(byte[] bytes) -> {
        try {
          WholeFile.write(file, bytes);
          yield new Saved(file, "");
        } catch (IOException unwritable) {
          yield new Saved(file, words.say("regulation.preview.unwritable", file));
        }
      }
    };
  }

  private void saved(Saved saved) {
    if (saved.problem().isEmpty()) {
      say(words.say("regulation.preview.saved-as", saved.file()), State.MET);
    } else {
      say(saved.problem(), State.OVERDUE);
    }
  }

  private void unmade(Throwable broken) {
    if (broken instanceof UnprintableText text) {
      say(words.say("regulation.preview.unprintable", text.character()), State.OVERDUE);
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
