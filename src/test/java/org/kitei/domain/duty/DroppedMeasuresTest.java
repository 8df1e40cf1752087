package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.catalogue.Source;

class DroppedMeasuresTest {
  @Test
  void fromDToCDedicatedUseAndKeepingFromTouchAreDropped() {
    assertThat(between(Source.D, Source.C)).containsExactly("D-3-2", "D-4-1", "D-4-2a");
  }

  @Test
  void fromCToDManyMeasuresAreDropped() {
    assertThat(between(Source.C, Source.D)).contains("C-5-7", "C-6-9", "C-T-4");
  }

  @Test
  void fromCToDIdsNeedNoLongerBeKnownToTheirOwnerAlone() {
    assertThat(between(Source.C, Source.D)).contains("C-6-8");
  }

  @Test
  void fromAToBThePlanOfTrainingAndTheOfficersOfEachSystemAreDropped() {
    assertThat(between(Source.A, Source.B)).containsExactly("A-2-3a", "A-2-3b", "A-6-3a");
  }

  @Test
  void whatTheGuidelineStillAsksForIsNotDropped() {
    assertThat(between(Source.C, Source.D)).doesNotContain("C-4-1", "C-5-1");
  }

  @Test
  void aModelDropsNothingOfItself() {
    for (Source model : List.of(Source.A, Source.B, Source.C, Source.D)) {
      assertThat(between(model, model)).isEmpty();
    }
  }

  private static List<String> between(Source before, Source after) {
    return DroppedMeasures.between(RuleDesk.CATALOGUE, before, after).stream()
        .map(each -> each.id().toString())
        .toList();
  }
}
