package org.kitei.usecase.chapter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.port.Writing;

/// Writes what was answered on one page, found free of problems, into the registers.
final class PageSave {
  private static final String VERSION = "version";

  private final Writing writing;
  private final LocalDate today;
  private final Map<String, Long> ids = new HashMap<>();

  PageSave(Writing writing, LocalDate today) {
    this.writing = writing;
    this.today = today;
  }

  void write(Page page, Answers answers) {
    for (Asks<?> asks : page.asks()) {
      answers.of(asks.register()).forEach(this::write);
    }
    for (Answers.Removed removed : answers.removed()) {
      writing.retire(removed.register().record(), removed.id(), today);
    }
  }

  private <R extends Record> void write(Answer<R> answer) {
    R value = parsed(referring(answer.draft()));
    if (answer.isNew()) {
      ids.put(answer.handle(), writing.insert(value).id());
      return;
    }
    R before = writing.row(answer.draft().type().record(), answer.id()).orElseThrow().value();
    if (before.equals(value)) {
      return;
    }
    if (before instanceof RoleAppointment former && value instanceof RoleAppointment named) {
      new Succession(former, named, today).write(writing, answer.id());
    } else {
      writing.update(answer.id(), versioned(answer.draft().type(), before, value));
    }
  }

  /// A row that has versions goes on to the next one.
  private static <R extends Record> R versioned(RegisterType<R> type, R before, R value) {
    if (type.fields().stream().noneMatch(field -> field.name().equals(VERSION))) {
      return value;
    }
    int last = Integer.parseInt(Draft.of(type.record(), before).text(VERSION));
    return parsed(Draft.of(type.record(), value).with(VERSION, Integer.toString(last + 1)));
  }

  /// The row with the ids of the rows written before it in place of their handles.
  private <R extends Record> Draft<R> referring(Draft<R> typed) {
    Draft<R> draft = typed;
    for (Field field : draft.type().fields()) {
      Long id = field.refers() == null ? null : ids.get(draft.text(field.name()));
      if (id != null) {
        draft = draft.with(field.name(), Long.toString(id));
      }
    }
    return draft;
  }

  private static <R extends Record> R parsed(Draft<R> draft) {
    return switch (draft.parse()) {
      case Draft.Parsed.Good<R>(R value) -> value;
      case Draft.Parsed.Bad<R> bad -> throw new IllegalStateException(bad.problems().toString());
    };
  }
}
