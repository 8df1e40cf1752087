package org.kitei.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.document.Pdf;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.ui.Hands;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Memory;

/// Chapter 1 in the whole window, by real keys and the real mouse: from the first start to the
/// letters of appointment.
class ChapterByHandTest {
  @TempDir Path folder;

  private final Memory memory = Memory.untilTheEnd();
  private Path saved;

  @BeforeEach
  void toolkit() {
    Toolkit.require();
    saved = folder.resolve("saved.pdf");
  }

  @Test
  void aClinicGoesFromTheFirstStartToThePrintedLetters() throws IOException {
    try (Place place = new Place(folder.resolve("data"));
        Hands hands = new Hands(place, saved, "ja", memory)) {
      sixQuestions(hands, "clinic", "見本医院", "eligibility", "claims");
      hands.press("adopt");
      hands.press("do-adopt");
      hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      hands.press("chapter-1");

      assertThat(hands.text("#question")).isNotEmpty();
      hands.press("page-head");
      hands.fill("org_profile-phone", "03-0000-0000");
      hands.press("next");

      assertThat(hands.text("#role_appointments-0-person")).isEqualTo("見本 一郎");
      hands.fill("role_appointments-1-person", "例田 花子");
      hands.fill("role_appointments-2-person", "仮山 次郎");
      hands.press("next");
      assertThat(rows(place, RoleAppointment.class)).hasSize(3);

      hands.press("next");
      assertThat(rows(place, RoleDuty.class)).hasSize(3);

      hands.press("vendors-add");
      hands.fill("vendors-0-name", "例示回線株式会社");
      hands.fill("vendors-0-service", "回線");
      hands.press("responsibility_map-suggested-0");
      hands.press("responsibility_map-take");
      hands.press("responsibility_map-0-fold");
      hands.fill("responsibility_map-0-vendor", "例示回線株式会社");
      hands.press("next");
      assertThat(rows(place, Responsibility.class)).hasSize(1);

      hands.press("contact_tree-suggested-0");
      hands.press("contact_tree-suggested-1");
      hands.press("contact_tree-take");
      hands.press("contact_tree-1-up");
      hands.press("contact_tree-0-fold");
      hands.fill("contact_tree-0-phone", "03-0000-0001");
      hands.press("next");
      assertThat(rows(place, Contact.class))
          .extracting(Contact::position, Contact::phone)
          .contains(tuple(1, "03-0000-0001"));

      hands.press("bcp-fill");
      hands.fill("bcp-place", "受付の壁");
      hands.fill("bcp-viewableOn", "令和8年11月22日");
      hands.press("next");
      assertThat(rows(place, EmergencyPlan.class)).hasSize(1);

      assertThat(printedOn(place)).containsOnlyNulls();
      hands.press("save-appointment-letters");
      letters("見本 一郎", "例田 花子", "仮山 次郎");
      assertThat(printedOn(place)).containsOnly(Place.TODAY);

      hands.press("look-appointment-letters");
      hands.chord(KeyCode.CONTROL, KeyCode.P);
      assertThat(hands.focus()).isEqualTo("do-print");
      hands.keys(KeyCode.SPACE);
      assertThat(hands.text("#said")).contains("受付プリンター");
      assertThat(place.printer().orders())
          .singleElement()
          .satisfies(order -> assertThat(Pdf.pages(order.pdf())).hasSize(3));

      hands.chord(KeyCode.ALT, KeyCode.LEFT);
      hands.press("next");
      assertThat(hands.shows("#clause-G-1-1")).isTrue();
    }
  }

  @Test
  void aSocietyOfTwoSystemsAppointsTwoOfficersForEach() throws IOException {
    try (Place place = new Place(folder.resolve("data"));
        Hands hands = new Hands(place, saved, "ja", memory)) {
      sixQuestions(hands, "health-insurance-society", "見本健康保険組合", "claims", "enrolment");
      hands.at(new Destination.Chapter(1, "officers"));
      List<String> people = List.of("例田 花子", "仮山 次郎", "試野 三郎", "型谷 桃子");
      for (int officer = 1; officer <= 4; officer++) {
        hands.fill("role_appointments-" + officer + "-person", people.get(officer - 1));
      }
      hands.press("next");
      assertThat(rows(place, RoleAppointment.class))
          .filteredOn(each -> each.role() != Role.SYSTEM_ADMINISTRATOR)
          .extracting(RoleAppointment::role, RoleAppointment::system)
          .containsExactlyInAnyOrder(
              tuple(Role.INFORMATION_MANAGER, CoveredSystem.CLAIMS),
              tuple(Role.INFORMATION_MANAGER, CoveredSystem.ENROLMENT),
              tuple(Role.OPERATIONS_MANAGER, CoveredSystem.CLAIMS),
              tuple(Role.OPERATIONS_MANAGER, CoveredSystem.ENROLMENT));
      hands.press("next");
      assertThat(rows(place, RoleDuty.class)).isNotEmpty();
      hands.press("responsibility_map-suggested-0");
      hands.press("responsibility_map-take");
      hands.press("next");
      assertThat(rows(place, Responsibility.class)).hasSize(1);
      hands.press("contact_tree-suggested-0");
      hands.press("contact_tree-take");
      hands.press("next");
      assertThat(rows(place, Contact.class)).hasSize(1);
      hands.press("bcp-fill");
      hands.press("next");
      assertThat(rows(place, EmergencyPlan.class)).hasSize(1);

      hands.press("save-appointment-letters");
      letters("見本 一郎", "例田 花子", "仮山 次郎", "試野 三郎", "型谷 桃子");
      assertThat(printedOn(place)).hasSize(5).containsOnly(Place.TODAY);
      hands.press("save-duty-table");
      assertThat(Pdf.flow(Files.readAllBytes(saved))).contains("役割分掌表", "例田花子", "型谷桃子");
      hands.press("save-contact-sheet");
      assertThat(Pdf.flow(Files.readAllBytes(saved))).contains("連絡体制図");
    }
  }

  @Test
  void whatIsTypedIsThereAgainWhenTheWindowWasClosedInTheMiddle() {
    Path data = folder.resolve("data");
    try (Place place = clinic(data)) {
      try (Hands hands = new Hands(place, saved, "ja", memory)) {
        hands.at(new Destination.Chapter(1, "officers"));
        hands.fill("role_appointments-1-person", "例田 花子");
        hands.fill("role_appointments-1-jobTitle", "看護師長");
      }
      assertThat(rows(place, RoleAppointment.class)).isEmpty();
    }
    try (Place place = new Place(data);
        Hands hands = new Hands(place, saved, "ja", memory)) {
      assertThat(hands.text("#role_appointments-1-person")).isEqualTo("例田 花子");
      assertThat(hands.text("#role_appointments-1-jobTitle")).isEqualTo("看護師長");
      hands.press("next");
      assertThat(rows(place, RoleAppointment.class)).hasSize(2);
    }
  }

  /// From the first start to the regulation, as they are asked.
  private static void sixQuestions(Hands hands, String kind, String name, String... businesses) {
    hands.click("#begin");
    hands.press("kind-" + kind);
    hands.press("next");
    hands.fill("officialName", name);
    hands.press("next");
    hands.press("next");
    hands.fill("headName", "見本 一郎");
    hands.press("next");
    for (String business : businesses) {
      hands.press("business-" + business);
    }
    hands.press("next");
    hands.press("next");
    assertThat(hands.shows("#verdict")).isTrue();
    hands.press("next");
  }

  /// The file on the disk holds a letter for each of them.
  private void letters(String... people) throws IOException {
    List<String> pages = Pdf.pages(Files.readAllBytes(saved));
    assertThat(pages).hasSize(people.length);
    for (String person : people) {
      assertThat(pages).anyMatch(page -> page.contains(person));
    }
  }

  private static Place clinic(Path data) {
    return new Place(data).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
  }

  private static List<LocalDate> printedOn(Place place) {
    List<LocalDate> days = new ArrayList<>();
    rows(place, RoleAppointment.class).forEach(each -> days.add(each.letterPrintedOn()));
    return days;
  }

  private static <R extends Record> List<R> rows(Place place, Class<R> register) {
    return place.rows(register).stream().map(Row::value).toList();
  }
}
