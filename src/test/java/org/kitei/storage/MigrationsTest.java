package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.register.Row;
import org.kitei.storage.Samples.Person;

final class MigrationsTest {
  private static final String NEXT = "/org/kitei/storage/next.sql";
  private static final String BROKEN = "/org/kitei/storage/broken.sql";
  private static final String SAMPLES = "/org/kitei/storage/samples.sql";

  @TempDir Path folder;

  private void fill() {
    try (Store store = Samples.open(folder)) {
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
    }
  }

  private List<Path> copies() throws IOException {
    Path copies = folder.resolve(Upgrade.FOLDER);
    if (!Files.exists(copies)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(copies)) {
      return files.toList();
    }
  }

  private static long number(Store store, String sql) {
    return store.writing().alone(connection -> connection.number(sql));
  }

  @Test
  void everyReleasedScriptIsListedInItsOrder() throws Exception {
    Path scripts =
        Path.of(getClass().getResource("/org/kitei/storage/migration/V001__bones.sql").toURI());
    List<String> listed = Migrations.released().scripts();

    try (Stream<Path> files = Files.list(scripts.getParent())) {
      assertThat(files.map(file -> "/org/kitei/storage/migration/" + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
    assertThat(listed).isSorted();
    assertThat(listed.stream().map(each -> each.replaceFirst(".*/(V\\d{3})__.*", "$1")))
        .doesNotHaveDuplicates();
  }

  @Test
  void anOlderFileIsCopiedThenBroughtForward() throws IOException {
    fill();

    try (Store store = Samples.open(folder, Samples.with(SAMPLES, NEXT))) {
      assertThat(number(store, "PRAGMA user_version")).isEqualTo(Samples.MIGRATIONS.newest() + 1);
      assertThat(number(store, "SELECT count(*) FROM later")).isEqualTo(1);
      assertThat(store.registers().rows(Person.class))
          .extracting(Row::value)
          .containsExactly(Samples.ICHIRO);
    }
    assertThat(copies()).hasSize(1);
    String name = "kitei-v" + Samples.MIGRATIONS.newest() + "-20261122-120000.db";
    assertThat(copies().getFirst().getFileName()).hasToString(name);
    try (Sql sql = new DataFile(folder.resolve(Upgrade.FOLDER), name).reading()) {
      assertThat(sql.number("PRAGMA user_version")).isEqualTo(Samples.MIGRATIONS.newest());
      assertThat(sql.number("PRAGMA application_id")).isEqualTo(DataFile.APPLICATION);
      assertThat(sql.number("SELECT count(*) FROM people")).isEqualTo(1);
    }
  }

  @Test
  void aFileThatIsUpToDateIsNotCopied() throws IOException {
    fill();
    fill();

    assertThat(copies()).isEmpty();
  }

  @Test
  void ofSeveralScriptsEitherAllRunOrNone() throws IOException {
    fill();
    Map<String, String> before = Samples.contents(folder);

    assertThatThrownBy(() -> Samples.open(folder, Samples.with(SAMPLES, NEXT, BROKEN)))
        .isInstanceOf(IllegalStateException.class);

    Map<String, String> after = Samples.contents(folder);
    after.keySet().removeIf(name -> name.startsWith(Upgrade.FOLDER));
    assertThat(after).isEqualTo(before);
    assertThat(copies()).hasSize(1);
  }

  @Test
  void aNewFileThatCannotBeMadeLeavesNothingButTheKey() throws IOException {
    assertThatThrownBy(() -> Samples.open(folder, Samples.with(BROKEN)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(Samples.contents(folder).keySet()).containsExactly("kitei.key");
  }

  @Test
  void whatAnInterruptedBeginningLeftBehindDoesNotHinderTheNext() throws IOException {
    Files.writeString(folder.resolve("kitei.db.begun"), "half");
    Files.writeString(folder.resolve("kitei.db.begun-wal"), "half");

    fill();

    assertThat(Samples.contents(folder).keySet()).containsExactly("kitei.db", "kitei.key");
  }
}
