package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.platform.BundleWords;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.MemoryStore;

/// Some rows, and what the rules say of them.
final class RuleDesk implements Facts {
  static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();
  static final Grounds GROUNDS = new Grounds(CATALOGUE, new JsonConnectionPacks().lines());
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static final BundleWords JAPANESE = new BundleWords("ja");
  private static final WriteGate.Action ACTION = new WriteGate.Action("test.action", "test");

  private final MemoryStore store = new MemoryStore();

  <R extends Record> Ref<R> insert(R row) {
    return new Ref<>(store.write(ACTION, writing -> writing.insert(row)).id());
  }

  <R extends Record> void update(Ref<R> row, R value) {
    store.write(ACTION, writing -> writing.update(row.id(), value));
  }

  void retire(Class<? extends Record> register, Ref<?> row) {
    store.write(
        ACTION,
        writing -> {
          writing.retire(register, row.id(), TODAY);
          return row;
        });
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    return store.rows(register).stream().filter(Row::inUse).toList();
  }

  Verdict judge(String entry, LocalDate today) {
    Entry asked = CATALOGUE.entry(EntryId.parse(entry));
    return Verdict.on(GROUNDS, asked, this, today);
  }

  Status status(String entry, LocalDate today) {
    return judge(entry, today).status();
  }

  Status status(String entry) {
    return status(entry, TODAY);
  }

  List<String> said(String entry, LocalDate today) {
    return judge(entry, today).missing().stream().map(each -> each.in(JAPANESE)).toList();
  }

  List<String> said(String entry) {
    return said(entry, TODAY);
  }

  /// It is met on the day before, and on the last day, and overdue from the next; and says so
  /// before.
  void boundary(String entry, LocalDate last) {
    if (last.isAfter(TODAY)) {
      assertThat(status(entry, last.minusDays(1))).as(entry).isEqualTo(Status.MET);
      assertThat(judge(entry, last.minusDays(1)).until()).as(entry).isEqualTo(last);
    }
    assertThat(status(entry, last)).as(entry).isEqualTo(Status.MET);
    assertThat(judge(entry, last).until()).as(entry).isEqualTo(last);
    assertThat(judge(entry, last.plusDays(1)).deeds()).as(entry).isNotEmpty();
    assertThat(status(entry, last.plusDays(1))).as(entry).isEqualTo(Status.OVERDUE);
    assertThat(judge(entry, last.plusDays(1)).due()).as(entry).isEqualTo(last);
  }
}
