package org.kitei.usecase.backup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.profile.StarterRow;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.NewRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.port.StarterSource;

/// The starter rows that suit a made-up institution, with what they leave open filled in; they
/// refer to the rows that were made of others before.
final class SampleStarters {
  private final SampleDiary diary;
  private final StarterSource source;
  private final Stock stock;
  private final Circumstances at;
  private final Map<RegisterType<?>, Map<String, Long>> made = new HashMap<>();

  SampleStarters(SampleDiary diary, StarterSource source, Stock stock, Circumstances at) {
    this.diary = diary;
    this.source = source;
    this.stock = stock;
    this.at = at;
  }

  <R extends Record> List<Draft<R>> of(Class<R> register) {
    RegisterType<R> type = RegisterType.of(register);
    return source.starters().stream()
        .filter(starter -> starter.register().equals(type.key()))
        .filter(starter -> starter.suits(at.profile(), at.model()))
        .map(starter -> filled(starter, type))
        .toList();
  }

  private <R extends Record> Draft<R> filled(StarterRow starter, RegisterType<R> type) {
    Draft<R> draft = starter.filled(NewRow.proposed(type, diary, at.date()), at.profile());
    for (String name : starter.texts().keySet()) {
      draft = draft.with(name, stock.filled(draft.text(name)));
    }
    for (Map.Entry<String, String> reference : starter.references().entrySet()) {
      Class<? extends Record> refers = type.field(reference.getKey()).refers();
      Long id = refers == null ? null : made(RegisterType.of(refers)).get(reference.getValue());
      draft = draft.with(reference.getKey(), id == null ? "" : Long.toString(id));
    }
    return draft;
  }

  /// The rows of a register by the starter rows they were made of, known by their names.
  private <R extends Record> Map<String, Long> made(RegisterType<R> type) {
    Map<String, Long> known = made.get(type);
    if (known != null) {
      return known;
    }
    Map<String, Long> ids = new HashMap<>();
    Map<List<String>, Long> named = new HashMap<>();
    diary
        .rows(type.record())
        .forEach(row -> named.putIfAbsent(names(Draft.of(type.record(), row.value())), row.id()));
    made.put(type, ids);
    for (StarterRow starter : source.starters()) {
      if (starter.register().equals(type.key())) {
        Long id = named.get(names(filled(starter, type)));
        if (id != null) {
          ids.put(starter.id(), id);
        }
      }
    }
    return ids;
  }

  private static List<String> names(Draft<?> draft) {
    return draft.type().nameFields().stream().map(field -> draft.text(field.name())).toList();
  }

  <R extends Record> long insert(Draft<R> draft) {
    return switch (draft.parse()) {
      case Draft.Parsed.Good<R>(R value) -> diary.insert(value).id();
      case Draft.Parsed.Bad<R> bad -> throw new IllegalStateException(bad.problems().toString());
    };
  }
}
