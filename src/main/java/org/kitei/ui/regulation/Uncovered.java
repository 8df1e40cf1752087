package org.kitei.ui.regulation;

import java.util.Arrays;
import java.util.List;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.Applicability;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;

/// An item of the guideline no clause of the model answers (design 6), so that printing the
/// regulation leaves it open.
public enum Uncovered {
  LAWS("I-1", "I1", 0),
  AUTHENTICATION("5(4)", "5", 4),
  RECEIPTS("5(5)", "5", 5),
  CLOSED_LINES("5(7)", "5", 7),
  CUT_LINES("5(8)", "5", 8),
  DEVELOPMENT("6(1)", "6", 1),
  MANAGEMENT("6(2)", "6", 2),
  TERMS_ELIGIBILITY("7(2)", "7", 2),
  TERMS_CLAIMS("7(3)", "7", 3);

  private final String clause;
  private final String chapter;
  private final int item;

  /// @param item 0 for the whole chapter
  Uncovered(String clause, String chapter, int item) {
    this.clause = clause;
    this.chapter = chapter;
    this.item = item;
  }

  /// Whether no clause of `model` answers it.
  private boolean isLeftOpenBy(Source model) {
    return switch (this) {
      case CLOSED_LINES -> model != Source.C;
      case DEVELOPMENT, MANAGEMENT -> model == Source.A;
      default -> true;
    };
  }

  /// As the guideline counts it.
  public String clause() {
    return clause;
  }

  /// The items that bind the institution and that its regulation leaves open.
  static List<Uncovered> of(Catalogue catalogue, OrgProfile profile, ModelChoice choice) {
    return choice instanceof ModelChoice.Model(Source model, var ignored)
        ? Arrays.stream(values())
            .filter(each -> each.isLeftOpenBy(model))
            .filter(each -> each.binds(catalogue, profile, choice))
            .toList()
        : List.of();
  }

  private boolean binds(Catalogue catalogue, OrgProfile profile, ModelChoice choice) {
    return catalogue.duties(Source.GUIDELINE).stream()
        .filter(entry -> entry.chapter().equals(chapter))
        .filter(entry -> item == 0 || entry.item() == item)
        .anyMatch(entry -> Applicability.of(entry, profile, choice).binds());
  }
}
