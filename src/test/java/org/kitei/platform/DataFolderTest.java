package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

final class DataFolderTest {
  @TempDir Path folder;

  private DataFolder in(String name) {
    return new DataFolder(folder.resolve(name));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the rights are a list of accounts")
  void aFolderIsMadeForItsOwnerAlone() throws IOException {
    DataFolder made = in("一/二");

    made.create();

    assertThat(Files.getPosixFilePermissions(made.path()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aFileInItsPlaceIsNamed() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> in("file/below").create())
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> assertThat(failure.sentence().key()).isEqualTo("backup.failure.not-made"));
  }

  @Test
  void aLockLeftBehindDoesNotFillAFolder() throws IOException {
    assertThat(in("none").isEmpty()).isTrue();
    assertThat(in("").isEmpty()).isTrue();
    Files.writeString(folder.resolve("kitei.lock"), "");
    assertThat(in("").isEmpty()).isTrue();
    Files.writeString(folder.resolve("memo.txt"), "");
    assertThat(in("").isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OneDrive/kitei",
        "OneDrive - 見本医院/kitei",
        "Dropbox/医院",
        "Google Drive/kitei",
        "Library/CloudStorage/GoogleDrive-a@example.jp/kitei",
        "Library/Mobile Documents/com~apple~CloudDocs/kitei",
        "iCloudDrive/kitei"
      })
  void noDataAreBegunInAFolderACloudCopies(String name) {
    assertThatThrownBy(() -> in(name).create())
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> assertThat(failure.kind()).isEqualTo(Kind.UNSAFE_FOLDER));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void dataThatAreAlreadyThereAreOpenedWithAWarning() throws IOException {
    Path cloud = Files.createDirectories(folder.resolve("OneDrive/kitei"));
    Files.writeString(cloud.resolve("kitei.db"), "");
    DataFolder there = new DataFolder(cloud);

    there.create();

    assertThat(there.warning()).contains(Message.of("backup.folder.cloud", cloud.toString()));
    assertThat(in("").warning()).isEmpty();
  }

  @Test
  void aLinkIntoACloudIsSeenThrough() throws IOException {
    Path cloud = Files.createDirectories(folder.resolve("Dropbox/kitei"));
    Path link = Files.createSymbolicLink(folder.resolve("plain"), cloud);

    assertThat(UnsafePlace.of(link.resolve("data"), Map.of())).contains(UnsafePlace.CLOUD);
  }

  @Test
  void theVariablesOfWindowsNameACloudsFolder() {
    Path renamed = folder.resolve("仕事");

    assertThat(UnsafePlace.of(renamed.resolve("kitei"), Map.of("OneDrive", renamed.toString())))
        .contains(UnsafePlace.CLOUD);
    assertThat(UnsafePlace.of(renamed, Map.of("OneDrive", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dropboxes", "one drive", "雲", "box"})
  void anOrdinaryNameIsSafe(String name) {
    in(name).create();
    assertThat(folder.resolve(name)).isDirectory();
  }

  @Test
  void networksAreKnownByTheirFileSystemAndTheirName() {
    assertThat(UnsafePlace.isNetwork("nfs4")).isTrue();
    assertThat(UnsafePlace.isNetwork("CIFS")).isTrue();
    assertThat(UnsafePlace.isNetwork("fuse.sshfs")).isTrue();
    assertThat(UnsafePlace.isNetwork("ext4")).isFalse();
    assertThat(UnsafePlace.isNetwork("NTFS")).isFalse();
    assertThat(UnsafePlace.isShare("\\\\server\\share\\kitei")).isTrue();
    assertThat(UnsafePlace.isShare("\\\\?\\UNC\\server\\share")).isTrue();
    assertThat(UnsafePlace.isShare("\\\\?\\C:\\kitei")).isFalse();
    assertThat(UnsafePlace.isShare("C:\\kitei")).isFalse();
  }
}
