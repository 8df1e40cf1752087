package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.document.TablesOnDisk;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.SavedFilter;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.Settings;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.storage.Store;
import org.kitei.usecase.register.CaseService;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.ExportService;
import org.kitei.usecase.register.RowSearch;
import org.kitei.usecase.register.SaveOutcome;
import org.kitei.usecase.register.SavedFilters;
import org.kitei.usecase.register.UndoService;

/// Every case is led from its beginning to an end with planted words in all that is private: typed
/// and not saved, saved, told in the timeline, corrected, looked for under a name, exported,
/// undone. Then the words are looked for in every file of the data folder. Incidents, which go
/// their own way, are in `IncidentSealTest`.
final class PrivateCasesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Present PRESENT = TokyoPresent.on(TODAY);
  private static final Words JAPANESE = new BundleWords("ja");
  private static final String PLANTED = "ひみつ";

  @TempDir Path folder;
  private int planted;

  @Test
  void nothingPrivateOfAnyCaseLiesInClearWhateverIsDoneWithIt() throws IOException {
    try (Store store = open()) {
      for (CaseType<?> type : AllCases.list().types()) {
        lead(store, type);
      }
      assertThat(planted).isGreaterThan(20);
      assertThat(inClear(PLANTED)).as("while it is open").isEmpty();
      assertThat(store.check().run().findings()).isEmpty();
    }
    assertThat(inClear(PLANTED)).as("after it was closed").isEmpty();
    assertThat(inClear("見本 一郎")).as("who did it, which is not private").isNotEmpty();
  }

  private <R extends Record & Case> void lead(Store store, CaseType<R> type) {
    store
        .gate()
        .write(
            new WriteGate.Action("register.action.added", "見本 一郎"),
            writing -> {
              prepare(writing, type.register());
              return true;
            });
    CaseTimeline timeline = new CaseTimeline(store.registers(), store.gate(), PRESENT, "見本 一郎");
    CaseService service =
        new CaseService(
            AllRegisters.list(),
            store.gate(),
            store.typed(),
            timeline,
            List.of(),
            JAPANESE,
            PRESENT,
            "見本 一郎");
    Row<R> row = taken(store, type, service, null, type.begin());
    while (!row.value().state().closed()) {
      CaseId subject = new CaseId(type.register(), row.id());
      long line =
          ((CaseTimeline.Outcome.Added) timeline.note(subject, PRESENT.moment(), word()))
              .line()
              .id();
      timeline.correct(subject, line, PRESENT.moment(), word());
      RegisterType<?> next = RegisterType.of(row.value().state().next().getFirst());
      row = taken(store, type, service, row, next);
    }
    around(store, type.register());
  }

  /// What is done with the rows beside their steps.
  private void around(Store store, RegisterType<?> register) {
    new SavedFilters(new Settings(folder))
        .keep(register, new SavedFilter("見本", RowQuery.inUse().searching(sealed(register))));
    RowSearch search = new RowSearch(AllRegisters.list(), store.registers(), store.history());
    assertThat(search.find(PLANTED, JAPANESE)).isEmpty();
    Path file = folder.resolve(register.key() + ".csv");
    assertThat(
            new ExportService(store.registers(), new TablesOnDisk())
                .export(register, file, ExportService.Wish.usual(), JAPANESE))
        .isInstanceOf(ExportService.Outcome.Written.class);
    UndoService undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本 一郎");
    undo.last(JAPANESE).ifPresent(last -> undo.undo(last.number(), JAPANESE));
  }

  /// A word only where the register holds something private; what is looked for in others is kept.
  private String sealed(RegisterType<?> register) {
    return register.fields().stream().anyMatch(Field::sealed) ? word() : "";
  }

  private <R extends Record & Case, S extends Record> Row<R> taken(
      Store store,
      CaseType<R> type,
      CaseService service,
      @Nullable Row<R> seen,
      RegisterType<S> step) {
    service.keep(type, seen, filled(service.begin(type, seen, step)));
    SaveOutcome<S> outcome = service.take(type, seen, filled(service.begin(type, seen, step)));
    assertThat(outcome).as(step.key()).isInstanceOf(SaveOutcome.Saved.class);
    long id = ((SaveOutcome.Saved<S>) outcome).row().id();
    Row<R> row = store.registers().row(type.register().record(), id).orElseThrow();
    service.keep(type, row, filled(service.begin(type, row, type.begin())));
    return row;
  }

  private <S extends Record> Draft<S> filled(Draft<S> draft) {
    Draft<S> filled = draft;
    for (Field field : draft.type().fields()) {
      if (field.sealed() && field.kind() != FieldKind.REFERENCE) {
        filled = filled.with(field.name(), word());
      } else if (filled.text(field.name()).isEmpty()) {
        filled = filled.with(field.name(), usual(field));
      }
    }
    return filled;
  }

  private static String usual(Field field) {
    return switch (field.kind()) {
      case DATE -> TODAY.plusDays(field.planned() ? 9 : 0).toString();
      case DATE_TIME -> PRESENT.moment().toString();
      case YES_NO -> "no";
      case NUMBER -> "6";
      case REFERENCE -> "1";
      default -> "見本";
    };
  }

  private String word() {
    planted++;
    return PLANTED + planted;
  }

  private void prepare(Writing writing, RegisterType<?> register) {
    for (Field field : register.fields()) {
      if (field.refers() != null && writing.rows(field.refers()).isEmpty()) {
        RegisterType<?> other = RegisterType.of(field.refers());
        prepare(writing, other);
        insert(writing, other);
      }
    }
  }

  private static <O extends Record> void insert(Writing writing, RegisterType<O> other) {
    writing.insert(((Draft.Parsed.Good<O>) new AnyRow(1).good(other).parse()).record());
  }

  private List<Path> inClear(String word) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = latin(Files.readAllBytes(file));
        if (content.contains(latin(word.getBytes(StandardCharsets.UTF_8)))
            || content.contains(latin(word.getBytes(StandardCharsets.UTF_16LE)))
            || content.contains(escaped(word))) {
          found.add(file);
        }
      }
    }
    return found;
  }

  /// As it stands in the settings.
  private static String escaped(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Store open() {
    return Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "封");
  }
}
