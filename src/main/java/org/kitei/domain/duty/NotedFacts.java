package org.kitei.domain.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kitei.domain.register.Row;

/// Facts that note what is asked of them.
final class NotedFacts implements Facts {
  private final Facts facts;
  private final List<Question> asked = new ArrayList<>();

  NotedFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    asked.add(Question.all(register));
    return facts.rows(register);
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register, Predicate<R> which) {
    asked.add(Question.of(register, which));
    return facts.rows(register, which);
  }

  List<Question> asked() {
    return List.copyOf(asked);
  }
}
