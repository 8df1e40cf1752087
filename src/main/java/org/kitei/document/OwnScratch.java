package org.kitei.document;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFileCreationStrategy;

/// Lets POI put what it needs meanwhile into one folder of ours and nowhere else.
final class OwnScratch implements TempFileCreationStrategy {
  private final Path folder;

  OwnScratch(Path folder) {
    this.folder = folder;
  }

  @Override
  public File createTempFile(String prefix, String suffix) throws IOException {
    return Files.createTempFile(folder, prefix, suffix).toFile();
  }

  @Override
  public File createTempDirectory(String prefix) throws IOException {
    return Files.createTempDirectory(folder, prefix).toFile();
  }
}
