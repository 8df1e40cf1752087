package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Staff;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// However many rows a register has, its screen reads those in sight and no others.
class ManyRowsTest {
  private static final int ROWS = 5000;

  /// About twice what a screen of 1000 pixels shows.
  private static final int IN_SIGHT = 60;

  @TempDir Path folder;
  private final AtomicReference<Counting> counting = new AtomicReference<>();

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  private Place filled() {
    Place place =
        new Place(
                folder,
                store -> {
                  counting.set(new Counting(store));
                  return counting.get();
                })
            .answered(InstitutionKind.HOSPITAL, "見本病院", "claims,eligibility");
    Filled.staffAtOnce(place, ROWS);
    counted();
    return place;
  }

  private int counted() {
    return Objects.requireNonNull(counting.get()).whole();
  }

  @Test
  void aScreenOfFiveThousandRowsReadsThoseInSight() {
    try (Place place = filled()) {
      Toolkit.run(
          () -> {
            try (Mounted window =
                new Mounted(place, folder.resolve("saved.pdf"), "ja", 1000, 1000)) {
              window.navigator.go(new Destination.Register("staff", null));
              window.layout();
              TableView<?> table = (TableView<?>) window.find("#rows");
              assertThat(table.getItems()).hasSize(ROWS);
              assertThat(counted()).as("opening").isBetween(5, IN_SIGHT);

              table.scrollTo(ROWS - 1);
              window.layout();
              assertThat(counted()).as("going to the end").isBetween(5, IN_SIGHT);

              table.scrollTo(ROWS / 2);
              window.layout();
              assertThat(counted()).as("going to the middle").isBetween(5, IN_SIGHT);
            }
          });
    }
  }

  @Test
  void searchingAndSortingReadNoRowThatIsNotShown() {
    try (Place place = filled()) {
      RegisterViewModel<Staff> model =
          new RegisterViewModel<>(
              place.work(), RegisterType.of(Staff.class), new BundleWords("ja"));
      counted();
      model.search().set("職員4999");
      model.sort("occupation");
      assertThat(model.ids()).hasSize(1);
      assertThat(counted()).isZero();
      assertThat(model.rows().getFirst().label()).isEqualTo("見本 職員4999");
      assertThat(counted()).isEqualTo(1);

      model.search().set("");
      assertThat(model.rows()).hasSize(ROWS);
      assertThat(model.rows().get(4000).texts()).isNotEmpty();
      assertThat(counted()).as("a page").isEqualTo(50);
    }
  }
}
