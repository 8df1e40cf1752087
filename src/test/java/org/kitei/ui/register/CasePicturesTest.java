package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// The screens of cases in their states, in both languages and at both sizes, in `target/screens`.
class CasePicturesTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void cases(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      Acting.in(place);
      Toolkit.run(
          () -> {
            try (Mounted window =
                new Mounted(place, folder.resolve("saved.xlsx"), language, width, height)) {
              window.navigator.go(new Destination.Cases());
              window.keep("case-1-none");
              window.press("#new-takeout");
              window.keep("case-2-new");
              window.type("#item", "USBメモリ M-002");
              window.type("#applicant", "例田 花子");
              window.type("#purpose", "支払基金への提出");
              window.type("#destination", "支払基金 例県支部");
              window.type("#requestedOn", "2026-11-20");
              window.type("#dueBack", "2026-11-19");
              window.keep("case-3-errors");
              window.type("#dueBack", "2026-11-21");
              window.press("#save");
              window.keep("case-4-requested");
              window.press("#step-permit");
              window.keep("case-5-permit");
              window.type("#decidedOn", "2026-11-20");
              window.press("#save");
              window.press("#step-hand-out");
              window.type("#outAt", "2026-11-21 09:00");
              window.press("#save");
              window.keep("case-6-out-and-late");
              window.type("#note", "先方に電話した。明日、返すとのこと");
              window.press("#add-note");
              window.press("#correct-4");
              window.keep("case-7-correcting");
              window.type("#correct-text", "先方に電話した。あさって、返すとのこと");
              window.press("#correct-keep");
              window.keep("case-8-corrected");
              window.navigator.go(new Destination.Case("consultations", null));
              window.type("#topic", "ソフトウェアの追加");
              window.type("#question", "見本ソフトを入れてもよいか");
              window.type("#asker", "例田 花子");
              window.keep("case-9-asking");
              window.press("#save");
              window.keep("case-10-hidden");
              window.press("#reveal");
              window.keep("case-11-revealed");
              window.navigator.go(new Destination.Cases());
              ((MenuButton) window.find("#files"))
                  .getItems().stream()
                      .filter(each -> "files-consultations".equals(each.getId()))
                      .forEach(each -> ((Menu) each).getItems().getFirst().fire());
              assertThat(window.text("#said-sentence"))
                  .isEqualTo(
                      new BundleWords(language)
                          .say("register.export.done-without", 1, "saved.xlsx", 4));
              window.keep("case-12-list");
            }
          });
    }
  }
}
