package org.kitei.usecase.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.regulation.Coverage;
import org.kitei.domain.regulation.CoverageItem;
import org.kitei.domain.shared.Business;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.usecase.MemoryStore;

class CoverageTest {
  private final MemoryStore store = new MemoryStore();
  private final Regulations regulations =
      new Regulations(store, store, new JsonCatalogue(), new JsonFillings());

  /// What printing the regulation alone leaves open; the ※ of I-1 bind by kind of institution.
  @ParameterizedTest
  @CsvSource({
    "CLINIC, ELIGIBILITY CLAIMS, C, I-1 ※1;I-1 ※2;5(4);5(5);5(8);7(2);7(3)",
    "CLINIC, CLAIMS, D, I-1 ※1;I-1 ※2;5(4);5(5);5(7);5(8);7(3)",
    "MUNICIPALITY, ELIGIBILITY CLAIMS, B, I-1 ※2;5(4);5(5);5(7);5(8);7(2);7(3)",
    "HEALTH_INSURANCE_SOCIETY, ELIGIBILITY CLAIMS ENROLMENT, A,"
        + " I-1 ※2;I-1 ※3;5(4);5(5);5(7);5(8);6(1);6(2);7(2);7(3)"
  })
  void theGapsOfEveryModelAreNamed(
      InstitutionKind kind, String businesses, Source model, String gaps) {
    Business[] done =
        List.of(businesses.split(" ")).stream().map(Business::valueOf).toArray(Business[]::new);
    OrgProfile profile = Profiles.of(kind, done);
    assertThat(regulations.coverage(profile, model, 1))
        .filteredOn(row -> row.articles() == null)
        .extracting(Coverage::item)
        .containsOnly(gaps.split(";"));
  }

  @Test
  void everyArticleThatIsNamedIsInItsModel() {
    Set<String> articles =
        new JsonCatalogue()
            .catalogue().entries().stream()
                .map(Entry::id)
                .map(id -> id.source().prefix() + "-" + id.chapter() + "-" + id.item())
                .collect(Collectors.toSet());
    for (CoverageItem item : new JsonFillings().coverage()) {
      item.articles()
          .forEach(
              (model, named) ->
                  assertThat(named)
                      .allMatch(
                          each ->
                              articles.contains(
                                  model.prefix() + "-" + each.replaceFirst("^別表", "T-"))));
    }
  }
}
