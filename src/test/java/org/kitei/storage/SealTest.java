package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.register.Row;
import org.kitei.platform.KeyFile;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;
import org.kitei.storage.Samples.Case;

final class SealTest {
  private static final String NARRATIVE = "患者の名簿を持ち帰った";

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Store store = Samples.open(folder)) {
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.incident(1, NARRATIVE)));
    }
  }

  private static Case narrated(Case old, String narrative) {
    return new Case(
        old.reporter(),
        old.noticedAt(),
        old.grade(),
        old.touches(),
        old.peopleHurt(),
        old.reported(),
        narrative,
        old.suspect(),
        old.happenedOn(),
        old.loss());
  }

  private static Row<Case> only(Store store) {
    return store.registers().row(Case.class, 1).orElseThrow();
  }

  @Test
  void whatIsPrivateStandsInNoFileInClear() throws IOException {
    try (Store store = Samples.open(folder)) {
      store
          .gate()
          .write(
              Samples.ACTION,
              writing -> writing.update(1, narrated(only(store).value(), "書き直した秘密")));

      assertThat(Samples.standsIn(folder, "見本 一郎")).isTrue();
      assertThat(Samples.standsIn(folder, NARRATIVE)).isFalse();
      assertThat(Samples.standsIn(folder, "書き直した秘密")).isFalse();
      assertThat(Samples.standsIn(folder, "例田 花子")).isFalse();
      assertThat(Samples.standsIn(folder, "2026-11-19")).isFalse();
      assertThat(only(store).value().narrative()).isEqualTo("書き直した秘密");
    }
  }

  @Test
  void withoutTheKeyPrivateTextsReadAsTheMarkerAndOthersAreEmpty() throws IOException {
    Files.delete(folder.resolve("kitei.key"));

    try (Store store = Samples.openForReading(folder)) {
      Case read = only(store).value();

      assertThat(store.isUnsealed()).isFalse();
      assertThat(read.narrative()).isEqualTo("封");
      assertThat(read.suspect()).isEqualTo("封");
      assertThat(read.happenedOn()).isNull();
      assertThat(read.loss()).isNull();
      assertThat(read.peopleHurt()).isEqualTo(3);
    }
  }

  @Test
  void withoutTheKeyNothingPrivateIsOverwritten() throws IOException {
    Files.delete(folder.resolve("kitei.key"));

    try (Store store = Samples.open(folder)) {
      Case read = only(store).value();

      assertThatThrownBy(
              () -> store.gate().write(Samples.ACTION, writing -> writing.update(1, read)))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.KEY);
                assertThat(failure.sentence().key()).isEqualTo("backup.failure.key-missing");
              });
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
      assertThat(Files.exists(folder.resolve("kitei.key"))).isFalse();
    }
  }

  @Test
  void anotherKeyOpensNothingAndOverwritesNothing() throws IOException {
    Files.delete(folder.resolve("kitei.key"));
    new KeyFile(folder).make();

    try (Store store = Samples.open(folder)) {
      assertThat(only(store).value().narrative()).isEqualTo("封");
      assertThatThrownBy(
              () ->
                  store
                      .gate()
                      .write(Samples.ACTION, writing -> writing.insert(Samples.incident(1, "追加"))))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure ->
                  assertThat(failure.sentence().key()).isEqualTo("backup.failure.key-wrong"));
    }
  }

  @Test
  void aSealedValueMovedToAnotherColumnIsRefused() {
    Samples.behind(folder, "UPDATE cases SET narrative = suspect");

    try (Store store = Samples.open(folder)) {
      assertThatThrownBy(() -> only(store))
          .isInstanceOfSatisfying(
              StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.DAMAGED));
    }
  }

  @Test
  void whatDidNotChangeStaysSealedAsItWas() {
    try (Store store = Samples.open(folder)) {
      String before = cell(store, "suspect");

      store
          .gate()
          .write(
              Samples.ACTION, writing -> writing.update(1, narrated(only(store).value(), "別の話")));

      assertThat(cell(store, "suspect")).isEqualTo(before);
    }
  }

  private static String cell(Store store, String column) {
    return store
        .writing()
        .alone(
            sql ->
                sql.one("SELECT " + column + " FROM cases", row -> row.getString(1)).orElseThrow());
  }

  @Test
  void whatIsOverwrittenIsWipedFromTheFile() throws IOException {
    try (Store store = Samples.open(folder)) {
      store
          .writing()
          .alone(
              sql -> {
                sql.script("CREATE TABLE scratch (text TEXT) STRICT");
                sql.run("INSERT INTO scratch VALUES (?)", "消えるはずの文章");
                sql.script("PRAGMA wal_checkpoint(TRUNCATE)");
                return sql;
              });
      assertThat(Samples.standsIn(folder, "消えるはずの文章")).isTrue();
      store
          .writing()
          .alone(
              sql -> {
                sql.script("DELETE FROM scratch");
                return sql;
              });
    }

    assertThat(Samples.standsIn(folder, "消えるはずの文章")).isFalse();
  }
}
