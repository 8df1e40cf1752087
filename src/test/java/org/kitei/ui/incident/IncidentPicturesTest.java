package org.kitei.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.contact.ContactMethod;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Ref;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.port.Writing;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.Walk;

/// From the red button to the closed incident, in both languages and at both sizes.
class IncidentPicturesTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void itHappens(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      place.write(IncidentPicturesTest::people);
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            walk.press("#it-happened");
            walk.keep("incident-1-new");
            walk.press("#begin-incident");
            walk.keep("incident-1-new-refused");
            walk.press("#kind-loss");
            walk.type("#what", "USBメモリが見当たらない");
            walk.type("#noticed-by", "例田 花子");
            walk.keep("incident-1-new-filled");
            walk.press("#begin-incident");
            walk.keep("incident-2-open");
            walk.press("#told-operations-manager");
            walk.type("#told-note", "受付を封鎖して探す");
            walk.keep("incident-3-telling");
            walk.press("#save-told");
            walk.press("#first-0");
            walk.type("#note", "処置室を確認。なし");
            walk.press("#save-note");
            walk.press("#special-care-yes");
            walk.press("#malicious-no");
            walk.press("#told-persons");
            walk.keep("incident-4-under-way");
            walk.press("#cancel-told");
            walk.press("#describe");
            walk.keep("incident-5-describing");
            walk.press("#close");
            walk.keep("incident-6-close-refused");
            walk.type("#learned", "USBメモリの使用をやめる");
            walk.type("#open-because", "外に出ていないことが分かった");
            walk.press("#close");
            walk.keep("incident-7-closed");
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void theRules(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            walk.press("#it-happened");
            walk.press("#kind-leak");
            walk.press("#begin-incident");
            walk.press("#incident-rules");
            walk.keep("incident-rules");
            walk.press("#edit-commission-first");
            walk.type("#rule-soonest", "x");
            walk.press("#save-rule");
            walk.keep("incident-rules-refused");
            walk.type("#rule-soonest", "2");
            walk.type("#rule-reason", "早めに知らせると決めた");
            walk.press("#save-rule");
            walk.type("#rule-day", "2029-01-08");
            walk.type("#rule-name", "成人の日");
            walk.press("#add-holiday");
            assertThat(walk.sees("#own-days")).isTrue();
            walk.keep("incident-rules-own");
          });
    }
  }

  private static void people(Writing writing) {
    writing.insert(person("例田 花子"));
    writing.insert(
        new RoleAppointment(
            Role.OPERATIONS_MANAGER,
            CoveredSystem.ALL,
            new Ref<>(writing.insert(person("仮山 次郎")).id()),
            null,
            "見本 一郎",
            Place.TODAY.minusYears(1),
            null,
            null,
            null));
    writing.insert(
        new Contact(
            1,
            "見本システム",
            ContactKind.MAINTENANCE,
            null,
            ContactMethod.PHONE,
            "090-0000-0000",
            null,
            null,
            null,
            null,
            1,
            null));
  }

  private static Staff person(String name) {
    return new Staff(name, null, null, Employment.EMPLOYED, Set.of(), true, null, null);
  }
}
