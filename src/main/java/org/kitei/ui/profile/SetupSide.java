package org.kitei.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Quote;
import org.kitei.ui.common.Texts;

/// Beside the question: why it is asked, and the original where there is one.
public final class SetupSide {
  private final SetupViewModel model;
  private final Catalogue catalogue;
  private final Words words;

  public SetupSide(SetupViewModel model, Catalogue catalogue, Words words) {
    this.model = model;
    this.catalogue = catalogue;
    this.words = words;
  }

  List<Node> cards(SetupPage page) {
    List<Node> cards = new ArrayList<>();
    cards.add(
        card(
            Texts.heading(
                words.say(
                    page == SetupPage.FOLLOWS ? "profile.setup.because" : "profile.setup.why")),
            Texts.small(words.say(SetupWords.why(page)))));
    original(page)
        .ifPresent(
            id ->
                cards.add(
                    card(
                        Texts.heading(words.say("profile.setup.original")),
                        new Quote(catalogue.bullet(id), source(id)))));
    return cards;
  }

  private static VBox card(Node... content) {
    VBox card = new VBox(10, content);
    card.getStyleClass().add("card");
    return card;
  }

  private Optional<EntryId> original(SetupPage page) {
    Optional<String> id =
        switch (page) {
          case KIND -> Optional.of("G-I2-1b");
          case BUSINESSES -> Optional.of("G-I1-2");
          case LATER -> Optional.empty();
          default -> source().map(source -> modelClause(page, source));
        };
    return id.map(EntryId::parse);
  }

  private static String modelClause(SetupPage page, Source source) {
    String clause =
        switch (page) {
          case NAME -> "0-2";
          case SHORT_NAME -> "1-1";
          case HEAD -> "2-1";
          case FOLLOWS -> "0-1";
          default -> source == Source.C ? "10-1" : "12-1";
        };
    return source.prefix() + "-" + clause;
  }

  /// The model that follows, or while the businesses are not answered the one usual for the kind.
  private Optional<Source> source() {
    Optional<ModelChoice> known = model.model();
    if (known.isPresent()) {
      return known.get() instanceof ModelChoice.Model(Source source, var ignored)
          ? Optional.of(source)
          : Optional.empty();
    }
    return model.kind().flatMap(SetupSide::usual);
  }

  private static Optional<Source> usual(InstitutionKind kind) {
    return switch (kind) {
      case API_CLOUD_PROVIDER, REVIEW_PAYMENT, OPERATING_BODY -> Optional.empty();
      case HEALTH_INSURANCE_SOCIETY -> Optional.of(Source.A);
      default -> Optional.of(kind.isMedical() ? Source.C : Source.B);
    };
  }

  private String source(EntryId id) {
    return switch (id.source()) {
      case GUIDELINE ->
          words.say(
              "profile.setup.source-guideline", id.chapter().replaceAll("(I+)(\\d)", "$1 $2"));
      default ->
          id.chapter().equals("0")
              ? words.say("profile.setup.source-model-title", id.source().prefix())
              : words.say(
                  "profile.setup.source-model", id.source().prefix(), id.chapter(), id.item());
    };
  }
}
