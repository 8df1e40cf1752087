package org.kitei.boot;

import java.nio.file.Path;
import java.time.LocalDate;
import org.kitei.cli.Samples;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.platform.TokyoPresent;

/// A sample institution, as `demo` makes it.
public final class DemoFolder {
  private DemoFolder() {}

  /// Fills `folder` with an institution of the kind as it is seen on a day.
  public static void make(Path folder, InstitutionKind kind, LocalDate on) {
    new SampleFolders(new Shared(), TokyoPresent.on(on), () -> "test")
        .make(folder, new Samples.Order(kind, on, 1, 0, 8, 6));
  }
}
