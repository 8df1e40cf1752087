package org.kitei.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Listing;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Hosted;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// Chapter 1 from its first question to its last page.
class ChapterWalkTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void aClinicAnswersChapterOneAndSavesItsPapers() throws IOException {
    try (Place place =
            new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
        Hosted window = window(place, new Destination.Chapter(1, "head"))) {
      window.type("#org_profile-phone", "03-0000-0000");
      window.press("#next");
      assertThat(window.text("#role_appointments-0-person")).isEqualTo("見本 一郎");
      window.type("#role_appointments-1-person", "例田 花子");
      window.type("#role_appointments-2-person", "見本 一郎");
      window.press("#next");
      window.press("#next");
      window.press("#vendors-add");
      window.type("#vendors-0-name", "例示回線株式会社");
      window.type("#vendors-0-service", "回線");
      window.press("#responsibility_map-suggested-0");
      window.press("#responsibility_map-take");
      window.press("#responsibility_map-0-fold");
      window.choose("#responsibility_map-0-party", "vendor");
      window.type("#responsibility_map-0-vendor", "例示回線株式会社");
      window.press("#next");
      window.press("#contact_tree-suggested-0");
      window.press("#contact_tree-suggested-1");
      window.press("#contact_tree-take");
      window.press("#contact_tree-1-up");
      window.press("#contact_tree-0-fold");
      window.type("#contact_tree-0-phone", "03-1111-1111");
      window.press("#next");
      window.press("#bcp-fill");
      window.type("#bcp-place", "受付の壁");
      window.type("#bcp-viewableOn", "令和8年11月22日");
      window.press("#next");

      assertThat(rows(place, RoleAppointment.class)).hasSize(3);
      assertThat(rows(place, Contact.class)).hasSize(2);
      assertThat(window.shows("#next")).isTrue();
      savePapers(window);
      window.press("#next");
      assertThat(window.here()).isEqualTo(Destination.Guideline.chapter("1"));
    }
  }

  /// The papers there are, each as a file.
  private void savePapers(Hosted window) throws IOException {
    for (String paper : List.of("appointment-letters", "duty-table", "contact-sheet")) {
      if (window.shows("#save-" + paper)) {
        window.press("#save-" + paper);
        byte[] saved = Files.readAllBytes(folder.resolve("saved.pdf"));
        assertThat(new String(saved, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Files.delete(folder.resolve("saved.pdf"));
      }
    }
  }

  @Test
  void aSocietyAppointsForEachSystem() {
    try (Place place =
            new Place(folder)
                .answered(
                    InstitutionKind.HEALTH_INSURANCE_SOCIETY, "見本健康保険組合", "claims,enrolment");
        Hosted window = window(place, new Destination.Chapter(1, "officers"))) {
      for (int officer = 1; officer <= 4; officer++) {
        window.type("#role_appointments-" + officer + "-person", "見本 " + officer + "号");
      }
      window.press("#next");
      assertThat(rows(place, RoleAppointment.class)).hasSize(5);
    }
  }

  @Test
  void whatIsTypedIsThereWhenTheWindowWasClosedInTheMiddle() {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      try (Hosted window = window(place, new Destination.Chapter(1, null))) {
        window.type("#role_appointments-1-person", "例田 花子");
        window.type("#role_appointments-1-jobTitle", "看護師長");
      }
      assertThat(rows(place, RoleAppointment.class)).isEmpty();
      try (Hosted window = window(place, new Destination.Chapter(1, null))) {
        assertThat(window.text("#role_appointments-1-person")).isEqualTo("例田 花子");
        assertThat(window.text("#role_appointments-1-jobTitle")).isEqualTo("看護師長");
        window.focus("#next");
        window.key(KeyCode.ENTER);
        assertThat(rows(place, RoleAppointment.class)).hasSize(2);
      }
    }
  }

  private Hosted window(Place place, Destination start) {
    return new Hosted(
        List.of(place.wizard()),
        start,
        new Place.OneFile(folder.resolve("saved.pdf")),
        "ja",
        1366,
        768);
  }

  private static <R extends Record> List<?> rows(Place place, Class<R> register) {
    Listing<R> listing =
        place.work().views().list(RegisterType.of(register), new BundleWords("ja"));
    return listing.rows();
  }
}
