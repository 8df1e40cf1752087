package org.kitei.domain.regulation;

import java.util.List;
import java.util.Map;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.Applicability;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;

/// A clause of the guideline and the articles of each model that answer it.
///
/// @param label the clause as printed, such as `5(4)`
/// @param articles as printed; a model without any is not in it
public record CoverageItem(EntryId clause, String label, Map<Source, List<String>> articles) {
  public CoverageItem {
    articles = Map.copyOf(articles);
  }

  /// The rows of a regulation that follows `model`: one for each clause that binds the institution.
  public static List<Coverage> rows(
      List<CoverageItem> items,
      Catalogue catalogue,
      OrgProfile profile,
      ModelChoice choice,
      Source model,
      int version) {
    return items.stream()
        .flatMap(
            item ->
                catalogue.entries().stream()
                    .filter(entry -> entry.id().whole().equals(item.clause()))
                    .filter(Entry::isDuty)
                    .filter(entry -> Applicability.of(entry, profile, choice).binds())
                    .limit(1)
                    .map(entry -> item.row(entry.heading(), model, version)))
        .toList();
  }

  private Coverage row(String subject, Source model, int version) {
    List<String> found = articles.getOrDefault(model, List.of());
    return found.isEmpty()
        ? new Coverage(label, subject, null, CoverageGap.NOT_IN_MODEL, version)
        : new Coverage(label, subject, String.join(", ", found), null, version);
  }
}
