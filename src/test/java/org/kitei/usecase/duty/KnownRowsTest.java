package org.kitei.usecase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Veil;
import org.kitei.port.WriteGate;
import org.kitei.usecase.MemoryStore;

/// What is judged is kept without the private texts: only whether there is one can be seen.
class KnownRowsTest {
  private static final WriteGate.Action ACTION = new WriteGate.Action("test.action", "test");

  private final MemoryStore store = new MemoryStore();
  private final KnownRows rows = new KnownRows(store, store);

  @Test
  void noPrivateTextIsKeptNeitherReadAtFirstNorAfterAnEdit() {
    Row<Incident> row = store.write(ACTION, writing -> writing.insert(incident("だれかの名前", null)));
    rows.edits();
    assertThat(rows.rows(Incident.class))
        .singleElement()
        .satisfies(
            known -> {
              assertThat(known.value().narrative()).isEqualTo(Veil.MARK);
              assertThat(known.value().instruction()).isNull();
              assertThat(known.value().number()).isEqualTo("I-2026-001");
            });
    store.write(ACTION, writing -> writing.update(row.id(), incident("べつの名前", "止める")));
    assertThat(rows.edits()).hasSize(1);
    assertThat(rows.rows(Incident.class).toString()).doesNotContain("名前").doesNotContain("止める");
    assertThat(rows.rows(Incident.class).getFirst().value().instruction()).isEqualTo(Veil.MARK);
  }

  private static Incident incident(String narrative, @Nullable String instruction) {
    Draft<Incident> draft =
        Draft.empty(Incident.class)
            .with("number", "I-2026-001")
            .with("kind", "loss")
            .with("state", "under-way")
            .with("drill", "no")
            .with("noticedAt", "2026-11-20T09:00")
            .with("narrative", narrative)
            .with("instruction", instruction == null ? "" : instruction)
            .with("managerToldAt", instruction == null ? "" : "2026-11-20T10:00");
    return switch (draft.parse()) {
      case Draft.Parsed.Good<Incident>(Incident value) -> value;
      case Draft.Parsed.Bad<Incident> bad -> throw new IllegalArgumentException(bad.toString());
    };
  }
}
