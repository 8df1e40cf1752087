package org.kitei.ui.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.regulation.Pdf;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.regulation.AdoptionOutcome;
import org.kitei.usecase.regulation.AdoptionService.OnPaper;

/// Entering a regulation that is already in force on paper.
final class EnterForm extends SideForm {
  private final RegulationViewModel model;
  private final Tasks tasks;
  private final FileDialogs files;
  private final Consumer<AdoptionOutcome> done;
  private final ToggleGroup models = new ToggleGroup();
  private final TextField first;
  private @Nullable Path scan;

  EnterForm(
      RegulationViewModel model,
      Words words,
      Tasks tasks,
      FileDialogs files,
      Consumer<AdoptionOutcome> done) {
    super(
        words,
        words.say("regulation.enter.do"),
        "do-enter",
        () -> model.open(RegulationViewModel.Panel.VERSION));
    this.model = model;
    this.tasks = tasks;
    this.files = files;
    this.done = done;
    OrgProfile profile = model.profile();
    first = date("inForceFrom", words.say("regulation.enter.from"), null);
    lines("title", words.say("regulation.enter.name"), model.title());
    line(
        "adoptedBy",
        words.say("regulation.enter.by"),
        words.say("regulation.adopt.by-prompt"),
        Objects.requireNonNullElse(profile.headName(), profile.headTitle()));
    fields.getChildren().add(models(ModelChoice.of(profile)));
    line(
        "place",
        words.say("regulation.enter.place"),
        words.say("regulation.enter.place-prompt"),
        "");
    scan();
  }

  Node node() {
    return node(words.say("regulation.enter.title"), words.say("regulation.enter.what"));
  }

  TextField first() {
    return first;
  }

  private VBox models(ModelChoice usual) {
    FlowPane choices = new FlowPane(6, 6);
    for (Source source : RegulationViewModel.models()) {
      boolean chosen = usual instanceof ModelChoice.Model(Source own, var ignored) && own == source;
      choices
          .getChildren()
          .add(choice(words.say("regulation.enter.model-of", source.prefix()), source, chosen));
    }
    choices
        .getChildren()
        .add(
            choice(
                words.say("regulation.enter.model-none"), null, usual instanceof ModelChoice.None));
    Label name = new Label(words.say("regulation.enter.model"));
    name.getStyleClass().add("field-label");
    return new VBox(5, name, choices);
  }

  private ToggleButton choice(String name, @Nullable Source source, boolean chosen) {
    ToggleButton choice = new ToggleButton(name);
    choice.setId("model-" + (source == null ? "none" : source.key()));
    choice.getStyleClass().add("choice");
    choice.setUserData(source);
    choice.setToggleGroup(models);
    choice.setSelected(chosen);
    choice.setOnAction(event -> choice.setSelected(true));
    return choice;
  }

  private void scan() {
    Button choose = new Button(words.say("regulation.enter.choose"));
    choose.setId("scan");
    Label chosen = Texts.muted(words.say("regulation.enter.no-scan"));
    choose.setOnAction(
        event ->
            files
                .open(
                    words.say("regulation.enter.choose"),
                    words.say("regulation.enter.scan-kind"),
                    "pdf")
                .ifPresent(
                    file -> {
                      scan = file;
                      chosen.setText(file.getFileName().toString());
                    }));
    add(
        "scan",
        new FieldMark(words.say("regulation.enter.scan"), choose, new VBox(5, choose, chosen)));
  }

  @Override
  void attempt() {
    dates("inForceFrom")
        .ifPresent(
            dates -> {
              busy(true);
              tasks.run(
                  () ->
                      model.enter(
                          new OnPaper(
                              dates.getFirst(),
                              typed("adoptedBy"),
                              chosenModel(),
                              typed("title"),
                              typed("place"),
                              read())),
                  outcome -> {
                    busy(false);
                    if (outcome instanceof AdoptionOutcome.Refused(var problems)) {
                      show(problems);
                    } else {
                      done.accept(outcome);
                    }
                  });
            });
  }

  private @Nullable Source chosenModel() {
    return models.getSelectedToggle() == null
        ? null
        : (Source) models.getSelectedToggle().getUserData();
  }

  private @Nullable Pdf read() throws IOException {
    Path file = scan;
    return file == null ? null : new Pdf(Files.readAllBytes(file));
  }
}
