package org.kitei.domain.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.FiscalYear;
import org.kitei.domain.shared.Group;
import org.kitei.domain.shared.Wareki;

/// A row to begin a register with, in our own words, offered to the institutions it suits. Nothing
/// is ever inserted that nobody ticked.
///
/// @param id never reused
/// @param register key of its register
/// @param groups empty for every kind of institution
/// @param kinds further kinds it suits; empty for none but the groups'
/// @param models the models it follows; empty for every institution, also one without a model
/// @param withoutModel whether it is for institutions the original has no model for
/// @param businesses it suits who does one of them; empty for everybody
/// @param by the components by which a row that says the same is recognised; empty for its names
/// @param texts text by component, as in a draft; see [#filled]
/// @param references component to the id of the starter row it points at
public record StarterRow(
    String id,
    String register,
    Set<Group> groups,
    Set<InstitutionKind> kinds,
    Set<Source> models,
    boolean withoutModel,
    Set<Business> businesses,
    Set<String> by,
    Map<String, String> texts,
    Map<String, String> references) {
  public StarterRow {
    groups = Set.copyOf(groups);
    kinds = Set.copyOf(kinds);
    models = Set.copyOf(models);
    businesses = Set.copyOf(businesses);
    by = Set.copyOf(by);
    texts = Map.copyOf(texts);
    references = Map.copyOf(references);
  }

  public boolean suits(OrgProfile profile, ModelChoice model) {
    boolean anyKind = groups.isEmpty() && kinds.isEmpty();
    boolean kind =
        anyKind
            || kinds.contains(profile.kind())
            || !Collections.disjoint(groups, profile.kind().groups());
    boolean business =
        businesses.isEmpty() || !Collections.disjoint(businesses, profile.businesses());
    return kind && business && suits(model);
  }

  private boolean suits(ModelChoice model) {
    if (models.isEmpty() && !withoutModel) {
      return true;
    }
    return switch (model) {
      case ModelChoice.Model(Source source, var reason) -> models.contains(source);
      case ModelChoice.None none -> withoutModel;
    };
  }

  /// The draft with what is known beforehand and what stands here; `{head}`, `{title}` and `{we}`
  /// become the head's name, the head's title and what the institution calls itself, `{businesses}`
  /// those it does, and `{fiscal-year-end}` the last day of the fiscal year of the proposed day.
  public <R extends Record> Draft<R> filled(Draft<R> proposed, OrgProfile profile) {
    Draft<R> draft = proposed;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      draft =
          draft.with(
              text.getKey(),
              text.getValue()
                  .replace("{head}", profile.head())
                  .replace("{title}", profile.headTitle())
                  .replace("{we}", profile.shortName())
                  .replace("{businesses}", FieldText.write(profile.businesses()))
                  .replace("{fiscal-year-end}", yearEnd(proposed.text(text.getKey()))));
    }
    return draft;
  }

  private static String yearEnd(String day) {
    return Wareki.parse(day)
        .map(FiscalYear::of)
        .map(FiscalYear::last)
        .map(LocalDate::toString)
        .orElse("");
  }
}
