package org.kitei.domain.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;

/// All that is answered on a page, in the order it stands there. Immutable.
///
/// @param rows the rows, those there and new ones
/// @param removed the rows that were there and are to be taken out of use
public record Answers(List<Answer<?>> rows, List<Removed> removed) {
  public static final Answers NONE = new Answers(List.of(), List.of());

  public Answers {
    rows = List.copyOf(rows);
    removed = List.copyOf(removed);
  }

  /// A row that is to be taken out of use.
  public record Removed(RegisterType<?> register, long id) {}

  /// What adding a row gave: its handle, by which other rows may refer to it.
  public record Added(Answers answers, String handle) {}

  /// The rows of one register.
  public <R extends Record> List<Answer<R>> of(Class<R> register) {
    return of(RegisterType.of(register));
  }

  /// The rows of one register.
  public <R extends Record> List<Answer<R>> of(RegisterType<R> register) {
    return rows.stream()
        .filter(each -> each.draft().type().equals(register))
        .<Answer<R>>map(Answers::as)
        .toList();
  }

  /// With a row that is there already.
  public <R extends Record> Answers there(long id, Draft<R> draft) {
    return plus(new Answer<>(Answer.of(id), draft));
  }

  /// With a new row at the end.
  public <R extends Record> Added adding(Draft<R> draft) {
    long before = rows.stream().filter(Answer::isNew).mapToLong(Answers::number).max().orElse(0);
    Answer<R> added = new Answer<>(Answer.fresh(Math.toIntExact(before + 1)), draft);
    return new Added(plus(added), added.handle());
  }

  /// With the row of the same register and handle replaced, at its place.
  public Answers with(Answer<?> changed) {
    return new Answers(
        rows.stream().<Answer<?>>map(each -> isSame(each, changed) ? changed : each).toList(),
        removed);
  }

  /// Without a row; one that is there will be taken out of use.
  public Answers without(Answer<?> gone) {
    List<Answer<?>> left = new ArrayList<>(rows);
    left.removeIf(each -> isSame(each, gone));
    List<Removed> all = new ArrayList<>(removed);
    if (!gone.isNew()) {
      all.add(new Removed(gone.draft().type(), gone.id()));
    }
    return new Answers(left, all);
  }

  /// With the row `steps` places further down (up when negative) among those of its register.
  public Answers moved(Answer<?> row, int steps) {
    List<Answer<?>> same =
        new ArrayList<>(
            rows.stream().filter(each -> each.draft().type().equals(row.draft().type())).toList());
    int from = 0;
    while (!isSame(same.get(from), row)) {
      from++;
    }
    int to = Math.clamp((long) from + steps, 0, same.size() - 1);
    same.add(to, same.remove(from));
    return new Answers(
        Stream.concat(
                rows.stream().filter(each -> !each.draft().type().equals(row.draft().type())),
                same.stream())
            .toList(),
        removed);
  }

  private Answers plus(Answer<?> row) {
    List<Answer<?>> all = new ArrayList<>(rows);
    all.add(row);
    return new Answers(all, removed);
  }

  private static long number(Answer<?> row) {
    return Long.parseLong(row.handle().substring(1));
  }

  private static boolean isSame(Answer<?> one, Answer<?> other) {
    return one.draft().type().equals(other.draft().type()) && one.handle().equals(other.handle());
  }

  @SuppressWarnings("unchecked") // filtered by its own register
  private static <R extends Record> Answer<R> as(Answer<?> answer) {
    return (Answer<R>) answer;
  }
}
