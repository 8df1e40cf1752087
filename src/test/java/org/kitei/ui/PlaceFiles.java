package org.kitei.ui;

import java.nio.file.Path;
import java.util.List;
import org.kitei.document.TablesOnDisk;
import org.kitei.platform.AttachmentFolder;
import org.kitei.platform.BundleWords;
import org.kitei.platform.Settings;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.storage.Store;
import org.kitei.usecase.register.AttachmentService;
import org.kitei.usecase.register.ExportService;
import org.kitei.usecase.register.ImportService;

/// What takes a place's registers into files and out of them.
final class PlaceFiles {
  private PlaceFiles() {}

  static AttachmentService attachments(
      RegisterStore rows, Store store, Path folder, Present present) {
    return new AttachmentService(rows, store.gate(), new AttachmentFolder(folder), present, "test");
  }

  static ExportService exports(RegisterStore rows) {
    return new ExportService(rows, new TablesOnDisk());
  }

  static ImportService imports(RegisterStore rows, Store store, Path folder) {
    return new ImportService(
        rows,
        store.gate(),
        new TablesOnDisk(),
        new Settings(folder),
        List.of(new BundleWords("ja"), new BundleWords("en")),
        "test");
  }
}
