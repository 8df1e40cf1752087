package org.kitei.ui.profile;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.profile.InstitutionCode;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Texts;

/// The questions that may stay open; each is then a finding and no obstacle.
final class LaterForm {
  private static final Map<String, String> ANSWERS =
      Map.of(
          "", "profile.setup.later.not-said",
          "yes", "profile.setup.later.yes",
          "no", "profile.setup.later.no");

  private final SetupViewModel model;
  private final Words words;
  private final LineFields lines;

  LaterForm(SetupViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.lines = new LineFields(model, words);
  }

  Form form() {
    LineFields.Line code =
        lines.line(
            "institutionCode",
            words.say("profile.setup.later.code-label"),
            words.say("profile.setup.later.code-prompt"));
    FieldMark address = address();
    LineFields.Line phone = lines.line("phone", words.say("profile.setup.later.phone-label"), "");
    VBox box =
        new VBox(
            16,
            code.mark(),
            address,
            phone.mark(),
            yesNo("wirelessLan", "profile.setup.later.wireless-label"),
            yesNo("twoFactor", "profile.setup.later.two-factor-label"));
    return new Form(
        box,
        code.field(),
        () -> {
          code.refresh().run();
          if (model.problem("institutionCode") == null) {
            code.mark().hint(codeHint());
          }
          address.problem(said(model.problem("address")));
          phone.refresh().run();
        });
  }

  /// A check digit that does not fit is kept, and looked at once more.
  private @Nullable String codeHint() {
    String typed = model.text("institutionCode").get().strip();
    boolean applies = model.kind().filter(kind -> kind.isMedical()).isPresent();
    return typed.isEmpty() || !applies || InstitutionCode.fits(typed)
        ? null
        : words.say("profile.setup.later.code-hint");
  }

  private FieldMark address() {
    TextArea field = new TextArea();
    field.setId("address");
    field.setPrefRowCount(2);
    field.setWrapText(true);
    field.textProperty().bindBidirectional(model.text("address"));
    return new FieldMark(words.say("profile.setup.later.address-label"), field);
  }

  private VBox yesNo(String field, String question) {
    Label name = Texts.muted(words.say(question));
    ToggleGroup group = new ToggleGroup();
    HBox choices = new HBox(8);
    for (String answer : List.of("yes", "no", "")) {
      ToggleButton choice = new ToggleButton(words.say(answerWord(answer)));
      choice.setId(field + "-" + (answer.isEmpty() ? "later" : answer));
      choice.getStyleClass().add("choice");
      choice.setToggleGroup(group);
      choice.setSelected(model.text(field).get().equals(answer));
      choice.setAccessibleText(name.getText() + " " + choice.getText());
      choice.setOnAction(
          event -> {
            choice.setSelected(true);
            model.text(field).set(answer);
          });
      choices.getChildren().add(choice);
    }
    return new VBox(6, name, choices);
  }

  private static String answerWord(String answer) {
    return ANSWERS.getOrDefault(answer, "");
  }

  private @Nullable String said(@Nullable Message problem) {
    return problem == null ? null : words.say(problem);
  }
}
