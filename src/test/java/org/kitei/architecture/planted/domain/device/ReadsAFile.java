package org.kitei.architecture.planted.domain.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class ReadsAFile {
  public String text(Path path) throws IOException {
    return Files.readString(path);
  }
}
