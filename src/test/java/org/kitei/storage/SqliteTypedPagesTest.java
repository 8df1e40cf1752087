package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.ChapterOne;
import org.kitei.domain.chapter.TypedAnswers;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.TypedRows;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;

class SqliteTypedPagesTest {
  private static final String PAGE = ChapterOne.BOUNDARIES.toString();

  @TempDir Path folder;

  @Test
  void whatWasTypedSurvivesTheEndOfTheProgramAndStandsNowhereInClear() throws IOException {
    try (Store store = open()) {
      store.typed().keep(PAGE, typed("書きかけの見本商会"));
    }
    assertThat(Samples.standsIn(folder, "書きかけの見本商会")).isFalse();
    try (Store store = open()) {
      Answers kept =
          store
              .typed()
              .kept(PAGE)
              .flatMap(rows -> TypedAnswers.read(ChapterOne.BOUNDARIES, rows))
              .orElseThrow();
      assertThat(kept.of(Vendor.class).getFirst().draft().text("name")).isEqualTo("書きかけの見本商会");
      assertThat(kept.of(Responsibility.class).getFirst().draft().text("vendor")).isEqualTo("+1");
      assertThat(kept.rows()).extracting(Answer::handle).containsExactly("+1", "12");
      assertThat(kept.removed())
          .containsExactly(new Answers.Removed(RegisterType.of(Vendor.class), 3));
      assertThat(store.typed().kept("1/contacts")).isEmpty();
      store.typed().drop(PAGE);
      assertThat(store.typed().kept(PAGE)).isEmpty();
      assertThat(store.history().newest(1)).isEmpty();
    }
  }

  @Test
  void aSavedPageIsForgottenInTheSameAction() {
    try (Store store = open()) {
      store.typed().keep(PAGE, typed("見本商会"));
      store
          .gate()
          .write(
              Samples.ACTION,
              writing -> {
                writing.forget(PAGE);
                return writing.insert(
                    new Vendor("見本商会", "保守", null, null, null, null, null, null, null));
              });
      assertThat(store.typed().kept(PAGE)).isEmpty();
    }
  }

  private static TypedRows typed(String name) {
    Answers.Added vendor =
        Answers.NONE.adding(Draft.empty(Vendor.class).with("name", name).with("service", ""));
    Draft<Vendor> gone = Draft.empty(Vendor.class);
    return TypedAnswers.write(
        vendor
            .answers()
            .there(12, Draft.empty(Responsibility.class).with("vendor", vendor.handle()))
            .there(3, gone)
            .without(new Answer<>("3", gone)));
  }

  private Store open() {
    return Store.openOrCreate(
        folder,
        AllRegisters.list(),
        TokyoPresent.on(Samples.TODAY),
        new KeyFile(folder),
        Samples.MARKER);
  }
}
