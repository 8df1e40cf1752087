package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TypedRows;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.storage.Store;
import org.kitei.usecase.register.CaseTimeline;

/// Words are planted in every private text of every register, in the timeline and in pages being
/// typed, and then looked for in every file of the data folder.
final class PrivateWordsTest {
  private static final Present PRESENT = TokyoPresent.on(LocalDate.of(2026, 11, 22));
  private static final WriteGate.Action ACTION =
      new WriteGate.Action("register.action.added", "見本 一郎");

  @TempDir Path folder;
  private final List<String> planted = new ArrayList<>();

  @Test
  void nothingPrivateStandsInAnyFileInClear() throws IOException {
    try (Store store =
        Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "封")) {
      CaseTimeline timeline = new CaseTimeline(store.registers(), store.gate(), PRESENT, "見本 一郎");
      for (RegisterType<?> type : AllRegisters.list().types()) {
        if (type.fields().stream().anyMatch(PrivateWordsTest::isPrivateText)) {
          plant(store, timeline, type);
        }
      }
      assertThat(planted).hasSizeGreaterThan(20);
      assertThat(found()).as("while it is open").isEmpty();
      assertThat(store.check().run().findings()).isEmpty();
    }
    assertThat(standsIn("見本 一郎")).as("who did it, which is not private").isTrue();
    assertThat(found()).as("after it was closed").isEmpty();
  }

  private <R extends Record> void plant(Store store, CaseTimeline timeline, RegisterType<R> type) {
    Draft<R> first = filled(new AnyRow(3).good(type), "あ");
    Draft<R> second = filled(first, "い");
    Draft<R> third = filled(first, "う");
    Row<R> row =
        store
            .gate()
            .write(
                ACTION,
                writing -> {
                  prepare(writing, type);
                  return writing.insert(parsed(first));
                });
    store.gate().write(ACTION, writing -> writing.update(row.id(), parsed(second)));
    store.typed().keep(type.key() + "/1", TypedRows.one(third));
    if (type.cases()) {
      CaseId subject = new CaseId(type, row.id());
      String note = word(type.key(), "note");
      String corrected = word(type.key(), "corrected");
      CaseTimeline.Outcome outcome = timeline.note(subject, PRESENT.moment(), note);
      assertThat(outcome).isInstanceOf(CaseTimeline.Outcome.Added.class);
      long line = ((CaseTimeline.Outcome.Added) outcome).line().id();
      assertThat(timeline.correct(subject, line, PRESENT.moment(), corrected))
          .isInstanceOf(CaseTimeline.Outcome.Added.class);
    }
  }

  private <R extends Record> Draft<R> filled(Draft<R> draft, String which) {
    Draft<R> filled = draft;
    for (Field field : draft.type().fields()) {
      if (isPrivateText(field)) {
        filled = filled.with(field.name(), word(draft.type().key(), field.name() + which));
      }
    }
    return filled;
  }

  private String word(String register, String name) {
    String word = "秘密" + register + "の" + name;
    planted.add(word);
    return word;
  }

  private static boolean isPrivateText(Field field) {
    return field.sealed()
        && (field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT);
  }

  private static void prepare(Writing writing, RegisterType<?> type) {
    for (Field field : type.fields()) {
      if (field.refers() != null && writing.rows(field.refers()).isEmpty()) {
        RegisterType<?> other = RegisterType.of(field.refers());
        if (!other.equals(type)) {
          prepare(writing, other);
          insert(writing, other);
        }
      }
    }
  }

  private static <O extends Record> void insert(Writing writing, RegisterType<O> type) {
    writing.insert(parsed(new AnyRow(8).good(type)));
  }

  private static <R extends Record> R parsed(Draft<R> draft) {
    if (draft.parse() instanceof Draft.Parsed.Good<R>(R record)) {
      return record;
    }
    throw new IllegalStateException(draft.parse().toString());
  }

  private List<String> found() throws IOException {
    List<String> found = new ArrayList<>();
    for (String word : planted) {
      if (standsIn(word)) {
        found.add(word);
      }
    }
    return found;
  }

  private boolean standsIn(String word) throws IOException {
    String bytes = latin(word.getBytes(StandardCharsets.UTF_8));
    String wide = latin(word.getBytes(StandardCharsets.UTF_16LE));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = latin(Files.readAllBytes(file));
        if (content.contains(bytes) || content.contains(wide)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
