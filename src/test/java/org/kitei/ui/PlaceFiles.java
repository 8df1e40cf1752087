package org.kitei.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kitei.document.TablesOnDisk;
import org.kitei.platform.AttachmentFolder;
import org.kitei.platform.BundleWords;
import org.kitei.platform.Settings;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.Writing;
import org.kitei.storage.Store;
import org.kitei.usecase.duty.SelfCheckNoting;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.register.AttachmentService;
import org.kitei.usecase.register.ExportService;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.Noting;

/// What takes a place's registers into files and out of them.
final class PlaceFiles {
  private PlaceFiles() {}

  static AttachmentService attachments(
      RegisterStore rows, Store store, Path folder, Present present) {
    return new AttachmentService(rows, store.gate(), new AttachmentFolder(folder), present, "test");
  }

  /// What the program writes into registers by itself.
  static List<Noting> notings(StatusService status, Store store, Present present) {
    return List.of(
        new SelfCheckNoting(status, store.gate(), new BundleWords("ja"), present, "test"));
  }

  static Function<Writing, Boolean> writing(Consumer<Writing> body) {
    return writing -> {
      body.accept(writing);
      return true;
    };
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
