package org.kitei.ui.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.catalogue.States;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.WholeFile;
import org.kitei.usecase.chapter.Closing;
import org.kitei.usecase.chapter.PageState;
import org.kitei.usecase.paper.PaperService;

/// The last page: what changed since the chapter was opened, what is still missing, and the papers.
final class ClosingForm {
  private static final int MOST = 12;

  private final WizardViewModel model;
  private final ChapterPapers papers;
  private final Words words;
  private final Navigator navigator;
  private final FileDialogs files;
  private final Tasks tasks;
  private final List<Control> controls = new ArrayList<>();

  ClosingForm(
      WizardViewModel model,
      ChapterPapers papers,
      Words words,
      Navigator navigator,
      FileDialogs files,
      Tasks tasks) {
    this.model = model;
    this.papers = papers;
    this.words = words;
    this.navigator = navigator;
    this.files = files;
    this.tasks = tasks;
  }

  RowFields.Shown shown() {
    Closing closing = model.closing();
    VBox box = new VBox(22, papers(closing.papers()), missing(closing), changes(closing));
    box.getStyleClass().add("page-form");
    return new RowFields.Shown(box, controls, () -> {});
  }

  private VBox section(String heading, List<? extends Node> nodes, String none) {
    VBox section = new VBox(8, Texts.heading(words.say(heading)));
    section.getChildren().addAll(nodes);
    if (nodes.isEmpty()) {
      section.getChildren().add(Texts.muted(words.say(none)));
    }
    return section;
  }

  private VBox changes(Closing closing) {
    List<Node> lines = new ArrayList<>();
    closing.changes().stream().limit(MOST).map(this::change).forEach(lines::add);
    int more = closing.changes().size() - MOST;
    if (more > 0) {
      lines.add(Texts.muted(words.say("wizard.closing.more", more)));
    }
    return section("wizard.closing.changes", lines, "wizard.closing.no-changes");
  }

  private Label change(Closing.Change change) {
    return Texts.small(
        words.say(
            "wizard.closing.change",
            words.say(WordKeys.title(change.register())),
            model.label(change.register(), change.row().id()),
            words.say(WordKeys.choice(change.kind()))));
  }

  private VBox missing(Closing closing) {
    return section(
        "wizard.closing.missing",
        RequirementState.of(closing.missing()).stream().map(this::missing).toList(),
        "wizard.closing.nothing-missing");
  }

  private HBox missing(RequirementState state) {
    Label title = Texts.text(state.requirement().title().in(words.language()));
    title.getStyleClass().add("strong");
    VBox said = new VBox(2, title);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    state.missing().stream()
        .map(each -> each.in(words))
        .distinct()
        .forEach(each -> said.getChildren().add(Texts.small(each)));
    state.findings().stream()
        .map(Finding::due)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .ifPresent(
            due ->
                said.getChildren()
                    .add(Texts.muted(words.say("wizard.closing.until", Dates.said(words, due)))));
    Label shape = new Label();
    States.of(state.status()).mark(shape);
    shape.setMinWidth(Region.USE_PREF_SIZE);
    shape.setAccessibleText(words.say(WordKeys.choice(state.status())));
    HBox line = new HBox(10, shape, said);
    line.setAlignment(Pos.TOP_LEFT);
    page(state).ifPresent(page -> line.getChildren().add(answer(state, page)));
    return line;
  }

  private Optional<Page> page(RequirementState state) {
    return model.chapter().pages().stream()
        .map(PageState::page)
        .filter(page -> page.serves().contains(state.requirement().id()))
        .findFirst();
  }

  private Button answer(RequirementState state, Page page) {
    Button answer = new Button(words.say("wizard.closing.answer"));
    answer.setId("answer-" + state.requirement().id());
    answer.setMinWidth(Region.USE_PREF_SIZE);
    answer.getStyleClass().addAll("quiet", "small");
    answer.setAccessibleHelp(state.requirement().title().in(words.language()));
    answer.setOnAction(event -> model.go(page));
    controls.add(answer);
    return answer;
  }

  private VBox papers(List<String> keys) {
    return section(
        "wizard.closing.papers",
        papers.called(keys).stream().map(this::paper).toList(),
        "wizard.closing.no-papers");
  }

  private VBox paper(PaperKind kind) {
    String name = words.say(kind.title());
    Label title = Texts.text(name);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label said = Texts.small("");
    said.setId("said-" + kind.key());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    Button save = new Button(words.say("wizard.closing.save"));
    save.setId("save-" + kind.key());
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.getStyleClass().add("small");
    save.setAccessibleText(words.say("wizard.closing.save-spoken", name));
    save.setOnAction(event -> save(kind, name, said));
    Button look = new Button(words.say("wizard.closing.look"));
    look.setId("look-" + kind.key());
    look.setMinWidth(Region.USE_PREF_SIZE);
    look.getStyleClass().addAll("quiet", "small");
    look.setAccessibleText(words.say("wizard.closing.look-spoken", name));
    look.setOnAction(event -> navigator.go(model.place(), new Destination.Papers(kind.key())));
    controls.add(look);
    controls.add(save);
    HBox line = new HBox(8, title, look, save);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(2, line, said);
  }

  private void save(PaperKind kind, String name, Label said) {
    files
        .save(words.say("wizard.closing.save-where", name), name + ".pdf")
        .ifPresent(file -> tasks.run(() -> write(kind, file), outcome -> say(said, outcome, file)));
  }

  private PaperService.Outcome write(PaperKind kind, Path file) throws IOException {
    PaperService.Outcome outcome = papers.pdf(kind);
    if (outcome instanceof PaperService.Outcome.Made(byte[] bytes)) {
      WholeFile.write(file, bytes);
      papers.saved(kind);
    }
    return outcome;
  }

  private void say(Label said, PaperService.Outcome outcome, Path file) {
    said.getStyleClass().removeAll("met", "problem");
    switch (outcome) {
      case PaperService.Outcome.Made ignored -> {
        said.setText(words.say("wizard.closing.saved", file.toString()));
        said.getStyleClass().add("met");
      }
      case PaperService.Outcome.NotHere(var reason) -> {
        said.setText(words.say(reason));
        said.getStyleClass().add("problem");
      }
    }
  }
}
