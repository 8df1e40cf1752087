package org.kitei.ui.register;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.Attachment;
import org.kitei.domain.register.AttachmentKind;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.WholeFile;
import org.kitei.usecase.register.AttachmentService.Outcome;

/// Beside the form: the files that belong to the row, and a way to attach one.
final class AttachmentsCard {
  private static final int KILOBYTE = 1024;

  private final RegisterViewModel<?> model;
  private final Words words;
  private final FileDialogs files;
  private final Button add = new Button();
  private final VBox lines = new VBox(6);

  AttachmentsCard(RegisterViewModel<?> model, Words words, FileDialogs files) {
    this.model = model;
    this.words = words;
    this.files = files;
    add.setText(words.say("register.attachment.add"));
    add.setId("attach");
    add.getStyleClass().addAll("quiet", "small");
    add.setOnAction(event -> attach());
  }

  Node node() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(8, Texts.heading(words.say("register.attachment.title")), between, add);
    head.getStyleClass().add("beside-head");
    Label warning = Texts.small(words.say("register.attachment.no-patients"));
    warning.setWrapText(true);
    warning.getStyleClass().add("notice");
    VBox card =
        new VBox(
            6,
            head,
            warning,
            Texts.muted(
                words.say("register.attachment.what", Attachment.LARGEST / KILOBYTE / KILOBYTE)),
            lines);
    card.setId("attached-files");
    list();
    return card;
  }

  private void list() {
    lines.getChildren().setAll(model.attachments().stream().map(this::line).toList());
  }

  private Node line(Row<Attachment> row) {
    Attachment file = row.value();
    Label name = new Label(file.fileName());
    name.setWrapText(true);
    Label said =
        Texts.muted(
            words.say(
                "register.attachment.line",
                words.say(WordKeys.choice(file.kind())),
                Math.max(1, file.size() / KILOBYTE),
                Dates.said(words, file.addedOn())));
    FlowPane buttons =
        new FlowPane(
            6,
            4,
            button("open-file-" + row.id(), "register.attachment.open", () -> open(file)),
            button("save-file-" + row.id(), "register.attachment.save", () -> save(file)),
            button(
                "remove-file-" + row.id(),
                "register.attachment.remove",
                () -> said(model.takeOff(row.id()), "register.attachment.removed")));
    return new VBox(2, name, said, buttons);
  }

  private Button button(String id, String key, Runnable does) {
    Button button = new Button(words.say(key));
    button.setId(id);
    button.getStyleClass().addAll("quiet", "small");
    button.setOnAction(event -> does.run());
    return button;
  }

  private void attach() {
    files
        .open(
            words.say("register.attachment.add"),
            words.say("register.attachment.kinds"),
            AttachmentKind.endings().toArray(String[]::new))
        .ifPresent(file -> said(model.attach(file), "register.attachment.added"));
  }

  private void said(Outcome outcome, String done) {
    switch (outcome) {
      case Outcome.Done(String name) -> {
        add.requestFocus(); // what had it may be gone with its line
        list();
        model.say(Message.of(done, name), true);
      }
      case Outcome.Refused(Message reason) -> model.say(reason, false);
    }
  }

  /// A copy is opened: what is done to it does not touch the records.
  private void open(Attachment file) {
    content(file).ifPresent(content -> model.show(file.fileName(), content));
  }

  private void save(Attachment file) {
    Optional<byte[]> content = content(file);
    if (content.isPresent()) {
      files
          .save(words.say("register.attachment.save"), file.fileName())
          .ifPresent(
              to -> {
                try {
                  WholeFile.write(to, content.get());
                  model.say(Message.of("register.attachment.saved", to.toString()), true);
                } catch (IOException refused) {
                  model.say(Message.of("register.attachment.not-saved", to.toString()), false);
                }
              });
    }
  }

  private Optional<byte[]> content(Attachment file) {
    Optional<byte[]> content = model.content(file);
    if (content.isEmpty()) {
      model.say(Message.of("register.attachment.damaged", file.fileName()), false);
    }
    return content;
  }
}
