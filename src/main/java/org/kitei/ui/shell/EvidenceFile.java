package org.kitei.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.duty.Control;
import org.kitei.domain.register.AttachmentKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.ui.register.InPlace;

/// A paper or photograph that shows what is stated; it is attached to the statement as any file is
/// to its row.
final class EvidenceFile extends VBox {
  private final InPlace registers;
  private final Words words;
  private final Label chosen = Texts.small("");
  private @Nullable Path file;

  EvidenceFile(InPlace registers, FileDialogs files, Words words) {
    super(4);
    this.registers = registers;
    this.words = words;
    chosen.setId("evidence-file");
    Button choose = new Button(words.say("shell.home.statement.file"));
    choose.setId("choose-evidence");
    choose.getStyleClass().addAll("quiet", "small");
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(
        event ->
            files
                .open(
                    choose.getText(),
                    words.say("register.attachment.kinds"),
                    AttachmentKind.endings().toArray(String[]::new))
                .ifPresent(this::take));
    HBox line = new HBox(10, choose, chosen);
    getChildren().addAll(line, Texts.muted(words.say("register.attachment.no-patients")));
    show(null, State.MET);
  }

  private void take(Path picked) {
    Optional<Message> refusal = registers.refusal(picked);
    file = refusal.isPresent() ? null : picked;
    refusal.ifPresentOrElse(
        why -> show(words.say(why), State.OVERDUE),
        () -> show(String.valueOf(picked.getFileName()), State.MET));
  }

  private void show(@Nullable String sentence, State state) {
    chosen.setText(sentence == null ? "" : sentence);
    state.mark(chosen);
    chosen.setVisible(sentence != null);
    chosen.setManaged(sentence != null);
  }

  /// Whether one is chosen.
  boolean isChosen() {
    return file != null;
  }

  /// Attaches what was chosen to the statement; the sentence says why it could not be.
  Optional<Message> attachTo(long statement) {
    Path evidence = file;
    return evidence == null
        ? Optional.empty()
        : registers.attach(RegisterType.of(Control.class), statement, evidence);
  }
}
