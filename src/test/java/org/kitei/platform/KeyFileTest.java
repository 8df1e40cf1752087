package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

final class KeyFileTest {
  @TempDir Path folder;

  @Test
  void theKeyThatWasMadeIsFoundAgain() {
    String sealed = new KeyFile(folder).make().seal("秘密", "a|b|1");

    assertThat(new KeyFile(folder).find().orElseThrow().open(sealed, "a|b|1")).isEqualTo("秘密");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the rights are a list of accounts")
  void onlyItsOwnerMayReadIt() throws IOException {
    new KeyFile(folder).make();

    assertThat(Files.getPosixFilePermissions(folder.resolve("kitei.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the rights are a list of accounts")
  void rightsThatOthersWereGivenAreTakenFromThem() throws IOException {
    new KeyFile(folder).make();
    Path key = folder.resolve("kitei.key");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(new KeyFile(folder).find()).isPresent();
    assertThat(Files.getPosixFilePermissions(key))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void thereIsNoneBeforeItIsMade() throws IOException {
    assertThat(new KeyFile(folder).find()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aKeyIsNeverOverwritten() throws IOException {
    new KeyFile(folder).make();
    String kept = Files.readString(folder.resolve("kitei.key"));

    assertThatThrownBy(() -> new KeyFile(folder).make()).isInstanceOf(StoreFailure.class);
    assertThat(Files.readString(folder.resolve("kitei.key"))).isEqualTo(kept);
  }

  @Test
  void somethingElseInItsPlaceIsNamed() throws IOException {
    Files.writeString(folder.resolve("kitei.key"), "かぎ");

    assertThatThrownBy(() -> new KeyFile(folder).find())
        .isInstanceOfSatisfying(
            StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.KEY));
  }
}
