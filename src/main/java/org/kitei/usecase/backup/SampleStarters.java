package org.kitei.usecase.backup;

import java.util.List;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.profile.StarterRow;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.NewRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.port.StarterSource;
import org.kitei.port.Writing;

/// The starter rows that suit a made-up institution, with what they leave open filled in.
final class SampleStarters {
  private final Writing writing;
  private final StarterSource source;
  private final Stock stock;
  private final Circumstances at;

  SampleStarters(Writing writing, StarterSource source, Stock stock, Circumstances at) {
    this.writing = writing;
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
    Draft<R> draft = starter.filled(NewRow.proposed(type, writing, at.date()), at.profile());
    for (String name : starter.texts().keySet()) {
      draft = draft.with(name, stock.filled(draft.text(name)));
    }
    return draft;
  }

  <R extends Record> long insert(Draft<R> draft) {
    return switch (draft.parse()) {
      case Draft.Parsed.Good<R>(R value) -> writing.insert(value).id();
      case Draft.Parsed.Bad<R> bad -> throw new IllegalStateException(bad.problems().toString());
    };
  }
}
