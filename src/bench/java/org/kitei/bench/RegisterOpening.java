package org.kitei.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kitei.boot.AllRegisters;
import org.kitei.document.TablesOnDisk;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Words;
import org.kitei.platform.AttachmentFolder;
import org.kitei.platform.BundleWords;
import org.kitei.port.Preferences;
import org.kitei.storage.Store;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.ui.register.Proving;
import org.kitei.ui.register.RegisterViewModel;
import org.kitei.ui.register.RegisterWork;
import org.kitei.usecase.register.AttachmentService;
import org.kitei.usecase.register.ExportService;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews;
import org.kitei.usecase.register.SavedFilters;
import org.kitei.usecase.register.StarterService;
import org.kitei.usecase.register.TableColumns;
import org.kitei.usecase.register.UndoService;

/// Opens a register's screen as far as it goes without a window.
final class RegisterOpening implements AutoCloseable {
  private static final int IN_SIGHT = 20;

  private final Store store;
  private final Words words = new BundleWords("ja");
  private final RegisterWork work;

  RegisterOpening(Store store) {
    this.store = store;
    this.work =
        new RegisterWork(
            new RegisterViews(
                AllRegisters.list(),
                store.registers(),
                store.history(),
                new JsonCatalogue(),
                ModelChoice::of),
            new RegisterService(
                AllRegisters.list(), store.registers(), store.gate(), Hospital.PRESENT, "test"),
            new UndoService(
                AllRegisters.list(), store.registers(), store.history(), store.gate(), "test"),
            new StarterService(
                AllRegisters.list(),
                store.registers(),
                store.gate(),
                List::of,
                ModelChoice::of,
                Hospital.PRESENT,
                "test"),
            new TableColumns(new Forgetful()),
            new SavedFilters(new Forgetful()),
            new ExportService(store.registers(), new TablesOnDisk()),
            new ImportService(
                store.registers(),
                store.gate(),
                new TablesOnDisk(),
                new Forgetful(),
                List.of(new BundleWords("ja")),
                "test"),
            new AttachmentService(
                store.registers(),
                store.gate(),
                new AttachmentFolder(Path.of("none")),
                Hospital.PRESENT,
                "test"),
            List.of(),
            new NoDuties(),
            (name, content) -> {},
            Hospital.PRESENT::today);
  }

  /// The rows in sight, the first row's form, what belongs to it and what happened to it.
  int look(Class<? extends Record> register) {
    return look(RegisterType.of(register));
  }

  private <R extends Record> int look(RegisterType<R> type) {
    RegisterViewModel<R> model = new RegisterViewModel<>(work, type, words);
    int letters = model.listing().get().chips().size() + model.inUse() + model.retired();
    model.refresh();
    for (int at = 0; at < Math.min(IN_SIGHT, model.rows().size()); at++) {
      letters += model.rows().get(at).texts().toString().length();
    }
    ReadRow first = model.rows().getFirst();
    model.open(first.id());
    return letters
        + model.beside().size()
        + model.history(20).size()
        + model.lastAction().stream().mapToInt(last -> 1).sum();
  }

  @Override
  public void close() {
    store.close();
  }

  /// What a row proves is asked when somebody looks at it, not here.
  private static final class NoDuties implements Proving {
    @Override
    public Purpose of(RegisterType<?> type, long row, Words words) {
      return new Purpose(false, List.of());
    }
  }

  private static final class Forgetful implements Preferences {
    @Override
    public Optional<String> find(String key) {
      return Optional.empty();
    }

    @Override
    public void keep(String key, String value) {
      // nothing is remembered from one look to the next
    }
  }
}
