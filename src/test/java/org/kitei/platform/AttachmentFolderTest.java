package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.port.AttachedFiles.Standing;
import org.kitei.port.StoreFailure;

class AttachmentFolderTest {
  private static final byte[] CONTENT = {'%', 'P', 'D', 'F', '-', '1'};

  @TempDir Path data;
  private AttachmentFolder folder;

  @BeforeEach
  void open() {
    folder = new AttachmentFolder(data);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("attachments"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anyContentIsFoundAgainAsItWas() {
    qt().forAll(lists().of(integers().between(-128, 127)).ofSizeBetween(1, 400))
        .check(
            bytes -> {
              byte[] content = new byte[bytes.size()];
              for (int i = 0; i < content.length; i++) {
                content[i] = bytes.get(i).byteValue();
              }
              String sum = folder.keep(content);
              return java.util.Arrays.equals(folder.find(sum).orElseThrow(), content)
                  && folder.standing(sum) == Standing.WHOLE;
            });
  }

  @Test
  void theSameContentLiesThereOnceAndForItsOwnerAlone() throws IOException {
    String sum = folder.keep(CONTENT);
    assertThat(folder.keep(CONTENT.clone())).isEqualTo(sum);
    folder.sweep(Set.of(sum));
    assertThat(names()).containsExactly(sum);
    Path file = data.resolve("attachments").resolve(sum);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void whatIsGoneOrChangedIsNamedAndPutRightByKeepingItAgain() throws IOException {
    String sum = folder.keep(CONTENT);
    Path file = data.resolve("attachments").resolve(sum);
    Files.writeString(file, "other");
    assertThat(folder.standing(sum)).isEqualTo(Standing.CHANGED);
    assertThat(folder.find(sum)).isEmpty();
    Files.delete(file);
    assertThat(folder.standing(sum)).isEqualTo(Standing.MISSING);
    folder.keep(CONTENT);
    assertThat(folder.standing(sum)).isEqualTo(Standing.WHOLE);
  }

  /// A power cut leaves a part aside, or a whole file that no row names yet.
  @Test
  void whatAPowerCutLeftIsSweptAndNothingElse() throws IOException {
    String named = folder.keep(CONTENT);
    String orphan = folder.keep(new byte[] {1, 2, 3});
    Path attachments = data.resolve("attachments");
    Files.writeString(attachments.resolve(named + "123.part"), "half");
    Files.writeString(attachments.resolve("note.txt"), "of somebody else");
    folder.sweep(Set.of(named));
    assertThat(names()).containsExactlyInAnyOrder(named, "note.txt").doesNotContain(orphan);
  }

  /// An older copy of the records, put in the place of the newer, does not know the newer contents.
  @Test
  void whatOtherRecordsNameOutlivesThoseThatDoNotKnowIt() throws IOException {
    String newer = folder.keep(CONTENT);
    folder.sweep(Set.of(newer));
    String other = folder.keep(new byte[] {1, 2, 3});
    folder.sweep(Set.of(other));
    assertThat(folder.find(newer)).contains(CONTENT);
    assertThat(names()).containsExactlyInAnyOrder(newer, other);
  }

  @Test
  void whereNothingCanBeWrittenNothingIsLeftBehind() throws IOException {
    Files.writeString(data.resolve("attachments"), "a file where the folder should be");
    assertThatThrownBy(() -> folder.keep(CONTENT)).isInstanceOf(StoreFailure.class);
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aSumThatIsNoneLeadsNowhere() throws IOException {
    Files.writeString(data.resolve("secret"), "elsewhere");
    for (String sum : List.of("../secret", "", "..", "A".repeat(64))) {
      assertThat(folder.standing(sum)).isEqualTo(Standing.MISSING);
      assertThat(folder.find(sum)).isEmpty();
    }
  }

  @Test
  void onlyAsMuchIsReadAsIsAllowed() throws IOException {
    Path file = Files.write(data.resolve("large"), new byte[1001]);
    assertThat(folder.read(file, 1000)).isEmpty();
    assertThat(folder.read(file, 1001)).isPresent();
    assertThatThrownBy(() -> folder.read(data.resolve("none"), 10))
        .isInstanceOf(StoreFailure.class);
  }
}
