package org.kitei.ui.profile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// The fields of the six questions.
final class QuestionForms {
  /// What two columns of kinds need, and what lies between them.
  private static final double COLUMN = 220;

  private static final double BETWEEN = 28;

  private final SetupViewModel model;
  private final Words words;
  private final Proposals proposals;
  private final LineFields lines;

  QuestionForms(SetupViewModel model, Words words, Proposals proposals) {
    this.model = model;
    this.words = words;
    this.proposals = proposals;
    this.lines = new LineFields(model, words);
  }

  Form form(SetupPage page) {
    return switch (page) {
      case KIND -> kinds();
      case NAME ->
          one(
              lines.line(
                  "officialName",
                  words.say("profile.setup.name.label"),
                  words.say("profile.setup.name.prompt")));
      case SHORT_NAME ->
          one(
              lines.line(
                  "shortName",
                  words.say("profile.setup.short-name.label"),
                  words.say("profile.setup.short-name.prompt")));
      case HEAD -> head();
      case BUSINESSES -> businesses();
      case EFFECTIVE -> one(lines.date("effectiveOn", words.say("profile.setup.effective.label")));
      case FOLLOWS, LATER -> throw new IllegalArgumentException(page + " asks none of the six");
    };
  }

  private static Form one(LineFields.Line line) {
    return new Form(line.mark(), line.field(), line.refresh());
  }

  private Form head() {
    LineFields.Line title =
        lines.line(
            "headTitle",
            words.say("profile.setup.head.title-label"),
            words.say("profile.setup.head.title-prompt"));
    TextFields.bindAutoCompletion(title.field(), request -> titles(request.getUserText()));
    LineFields.Line name =
        lines.line(
            "headName",
            words.say("profile.setup.head.name-label"),
            words.say("profile.setup.head.name-prompt"));
    VBox box = new VBox(16, title.mark(), name.mark());
    return new Form(
        box,
        title.field(),
        () -> {
          title.refresh().run();
          name.refresh().run();
        });
  }

  /// Usual titles that begin as typed; none when one of them stands there already.
  private List<String> titles(String typed) {
    List<String> titles = proposals.headTitles();
    return titles.contains(typed)
        ? List.of()
        : titles.stream().filter(title -> title.startsWith(typed)).toList();
  }

  private Form kinds() {
    ToggleGroup group = new ToggleGroup();
    FlowPane columns =
        new FlowPane(
            BETWEEN,
            14,
            new VBox(
                14,
                kinds(
                    group,
                    words.say("profile.setup.kind.medical"),
                    InstitutionKind.CLINIC,
                    InstitutionKind.DENTAL_CLINIC,
                    InstitutionKind.HOSPITAL,
                    InstitutionKind.PHARMACY,
                    InstitutionKind.VISITING_NURSE),
                kinds(
                    group,
                    words.say("profile.setup.kind.central"),
                    InstitutionKind.REVIEW_PAYMENT,
                    InstitutionKind.OPERATING_BODY)),
            kinds(
                group,
                words.say("profile.setup.kind.insurers"),
                InstitutionKind.HEALTH_INSURANCE_SOCIETY,
                InstitutionKind.API_CLOUD_PROVIDER,
                InstitutionKind.NATIONAL_HEALTH_INSURANCE_SOCIETY,
                InstitutionKind.MUNICIPALITY,
                InstitutionKind.LATE_ELDERLY_UNION,
                InstitutionKind.KYOKAI_KENPO,
                InstitutionKind.MUTUAL_AID));
    columns.widthProperty().subscribe(wide -> share(columns, wide.doubleValue()));
    group
        .selectedToggleProperty()
        .addListener(
            (observable, before, now) -> {
              if (now != null) {
                model.text("kind").set(((InstitutionKind) now.getUserData()).key());
              }
            });
    RadioButton first =
        (RadioButton)
            (group.getSelectedToggle() == null
                ? group.getToggles().getFirst()
                : group.getSelectedToggle());
    return new Form(columns, first, () -> {});
  }

  /// Two columns where there is room, else one as wide as there is.
  private static void share(FlowPane columns, double wide) {
    double half = Math.floor((wide - BETWEEN) / 2) - 1;
    for (Node column : columns.getChildren()) {
      ((Region) column).setPrefWidth(half >= COLUMN ? half : wide);
    }
  }

  private VBox kinds(ToggleGroup group, String name, InstitutionKind... kinds) {
    VBox box = new VBox(1);
    var heading = Texts.small(name);
    heading.getStyleClass().add("group-name");
    box.getChildren().add(heading);
    for (InstitutionKind kind : kinds) {
      RadioButton choice = new RadioButton(Texts.capital(words.say(WordKeys.choice(kind))));
      choice.setId("kind-" + kind.key());
      choice.setWrapText(true);
      choice.setUserData(kind);
      choice.setToggleGroup(group);
      choice.setSelected(model.text("kind").get().equals(kind.key()));
      box.getChildren().add(choice);
    }
    return box;
  }

  private Form businesses() {
    VBox box = new VBox(14);
    for (Business business : Business.values()) {
      CheckBox choice = new CheckBox(Texts.capital(words.say(WordKeys.choice(business))));
      choice.setId("business-" + business.key());
      choice.setUserData(business.key());
      choice.setSelected(model.does(business));
      choice.selectedProperty().addListener((observable, was, is) -> choose(business.key(), is));
      var meaning = Texts.muted(words.say(meaning(business)));
      meaning.setPadding(new Insets(0, 0, 0, 34));
      choice.setAccessibleHelp(meaning.getText());
      box.getChildren().add(new VBox(1, choice, meaning));
    }
    return new Form(box, ((VBox) box.getChildren().getFirst()).getChildren().getFirst(), () -> {});
  }

  private static String meaning(Business business) {
    return switch (business) {
      case ELIGIBILITY -> "profile.setup.businesses.eligibility";
      case CLAIMS -> "profile.setup.businesses.claims";
      case ENROLMENT -> "profile.setup.businesses.enrolment";
    };
  }

  private void choose(String business, boolean is) {
    Set<String> chosen = new TreeSet<>(model.businesses());
    if (is) {
      chosen.add(business);
    } else {
      chosen.remove(business);
    }
    model.text("businesses").set(String.join(",", chosen));
  }
}
