package org.kitei.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;

/// A process that holds the folder's lock as the window does and writes a row for every line it is
/// given, until its input ends.
final class OpenWindow {
  private OpenWindow() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    TokyoPresent present = new TokyoPresent();
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    FolderLock lock = FolderLock.forWindow(folder, present);
    try (lock;
        Store store =
            Store.openOrCreate(folder, AllRegisters.list(), present, new KeyFile(folder), "封")) {
      do {
        store
            .gate()
            .write(new Action("sample.action", "見本 一郎"), writing -> writing.insert(document()));
        System.out.println("written");
      } while (asked.readLine() != null);
    }
  }

  private static Document document() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    return new Document(DocumentKind.OTHER, "写し", 1, day, day, "見本 一郎", null, null);
  }
}
