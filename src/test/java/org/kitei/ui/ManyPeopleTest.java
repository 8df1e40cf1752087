package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Memory;
import org.kitei.ui.register.Counting;

/// A hospital of 500 is worked like one of thirty: as few nodes are laid out, and nobody is read
/// more often.
class ManyPeopleTest {
  private static final int MANY = 500;
  private static final int FEW = 30;

  /// The profile, the head, and the row itself, each time the screen looks anew.
  private static final int BESIDES = 40;

  @TempDir Path folder;

  private final AtomicReference<Counting> counting = new AtomicReference<>();

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void anOfficerIsPickedByTypingPartOfTheName() {
    assertThat(linesWhenPicking(MANY)).isEqualTo(linesWhenPicking(FEW));
  }

  /// How many lines the list of people has that opens, whoever is picked from it.
  private int linesWhenPicking(int people) {
    try (Place place = hospital(people);
        Hands hands = hands(place)) {
      hands.at(new Destination.Chapter(1, "officers"));
      hands.to("role_appointments-1-person");
      whole();
      hands.keys(KeyCode.DOWN);
      int lines = hands.listed(shown -> shown > 1);
      for (String letters : List.of("職員", "0", "1", "7")) {
        hands.commit(letters);
      }
      hands.listed(shown -> shown == 1);
      hands.keys(KeyCode.ENTER);
      assertThat(hands.text("#role_appointments-1-person")).isEqualTo("見本 職員017");
      assertThat(whole()).as("read once for all letters").isLessThanOrEqualTo(people + BESIDES);
      hands.press("next");
      assertThat(place.rows(RoleAppointment.class))
          .extracting(row -> row.value().person().id())
          .contains(17L);
      assertThat(place.rows(Staff.class)).as("only the head is new").hasSize(people + 1);
      return lines;
    }
  }

  @Test
  void somebodyIsFoundInTheRegisterAndChanged() {
    assertThat(linesWhenChanging(MANY)).isEqualTo(linesWhenChanging(FEW));
  }

  /// How many lines of the register were laid out.
  private int linesWhenChanging(int people) {
    try (Place place = hospital(people);
        Hands hands = hands(place)) {
      hands.at(new Destination.Register("staff", null));
      int lines = hands.count(".table-row-cell");
      // Whoever types after a pause still finds whom they look for: no listener has gone.
      System.gc();
      hands.chord(KeyCode.CONTROL, KeyCode.F);
      hands.commit("職員017");
      hands.keys(KeyCode.DOWN, KeyCode.ENTER);
      hands.fill("occupation", "看護師");
      hands.chord(KeyCode.CONTROL, KeyCode.S);
      assertThat(place.rows(Staff.class).get(16).value().occupation()).isEqualTo("看護師");
      hands.keys(KeyCode.ESCAPE);
      hands.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(place.rows(Staff.class).get(16).value().occupation()).isEqualTo("事務");
      return lines;
    }
  }

  private int whole() {
    return Objects.requireNonNull(counting.get()).whole();
  }

  private Place hospital(int people) {
    Place place =
        new Place(
                folder.resolve(Integer.toString(people)),
                store -> {
                  Counting counted = new Counting(store);
                  counting.set(counted);
                  return counted;
                })
            .answered(InstitutionKind.HOSPITAL, "見本病院", "claims,eligibility");
    place.write(
        writing -> {
          for (int i = 1; i <= people; i++) {
            String name = String.format("見本 職員%03d", i);
            writing.insert(
                new Staff(name, null, "事務", Employment.EMPLOYED, Set.of(), true, null, null));
          }
        });
    return place;
  }

  private Hands hands(Place place) {
    return new Hands(place, folder.resolve("saved.pdf"), "ja", Memory.untilTheEnd());
  }
}
