package org.kitei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Tasks;

class ScreenCheckTest {
  @TempDir Path folder;

  @Test
  void noKindOfPlaceIsLeftOut() {
    assertThat(ScreenCheck.destinations().stream().<Class<?>>map(Destination::getClass))
        .containsOnly(Destination.class.getPermittedSubclasses());
  }

  @Test
  void everyScreenOpensAndTheToolkitsExtrasWork() {
    Toolkit.require();
    try (Place place = new Place(folder).answered(InstitutionKind.PHARMACY, "見本薬局", "claims")) {
      ScreenCheck.run(
          place.parts(),
          Place.surroundings(
              new Place.OneFile(folder.resolve("none.pdf")), Tasks::atOnce, place.parts()));
    }
  }
}
