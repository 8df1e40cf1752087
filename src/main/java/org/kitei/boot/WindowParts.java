package org.kitei.boot;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kitei.document.PdfPages;
import org.kitei.platform.BundleWords;
import org.kitei.platform.ErrorCode;
import org.kitei.port.PageImages;
import org.kitei.port.Present;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.regulation.Sheets;
import org.kitei.ui.shell.Parts;
import org.kitei.ui.shell.Surroundings;

/// Hands the window what it works on and with.
final class WindowParts {
  private WindowParts() {}

  static Parts of(Workplace place, Shared shared, Present present) {
    return new Parts(
        shared.catalogue(),
        place.profiles(),
        place.regulations(),
        place.adoption(),
        place.papers(),
        present::today,
        pdf -> new DrawnSheets(PdfPages.open(pdf)));
  }

  static Surroundings around(
      FileDialogs files,
      Function<Consumer<Throwable>, Tasks> tasks,
      Consumer<String> languageChosen,
      Supplier<Parts> sample) {
    return new Surroundings(BundleWords::new, files, tasks, languageChosen, ErrorCode::of, sample);
  }

  private record DrawnSheets(PageImages pages) implements Sheets {
    @Override
    public int count() {
      return pages.count();
    }

    @Override
    public PageImages.Picture page(int index, int dpi) {
      return pages.page(index, dpi);
    }

    @Override
    public void close() {
      pages.close();
    }
  }
}
