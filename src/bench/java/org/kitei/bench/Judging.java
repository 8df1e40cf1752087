package org.kitei.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitei.domain.register.Row;
import org.kitei.port.RegisterStore;
import org.kitei.storage.Store;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.regulation.Regulations;

/// What duties are judged with, as the program puts it together.
final class Judging {
  private static final JsonCatalogue CATALOGUE = new JsonCatalogue();
  private static final JsonFillings FILLINGS = new JsonFillings();
  private static final JsonConnectionPacks PACKS = new JsonConnectionPacks();

  private Judging() {}

  static StatusService status(Store store) {
    return status(store, store.registers());
  }

  private static StatusService status(Store store, RegisterStore rows) {
    return new StatusService(
        rows,
        store.history(),
        CATALOGUE,
        PACKS,
        new Regulations(rows, store.documents(), CATALOGUE, FILLINGS));
  }

  /// The registers whose rows are read when every duty is judged.
  static Set<Class<? extends Record>> registers(Store store) {
    Noting noting = new Noting(store.registers(), new LinkedHashSet<>());
    if (status(store, noting).on(Hospital.PRESENT.today()).isEmpty()) {
      throw new IllegalStateException("nothing to judge");
    }
    return noting.asked;
  }

  private record Noting(RegisterStore store, Set<Class<? extends Record>> asked)
      implements RegisterStore {
    @Override
    public <R extends Record> List<Row<R>> rows(Class<R> register) {
      asked.add(register);
      return store.rows(register);
    }

    @Override
    public <R extends Record> Optional<Row<R>> row(Class<R> register, long id) {
      return store.row(register, id);
    }
  }
}
