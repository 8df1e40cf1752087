package org.kitei.usecase.backup;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.usecase.backup.SampleDiary.Deed;
import org.kitei.usecase.backup.SampleDiary.Line;

/// Enters a diary through the gate: each deed is one action on its own day, and a month is
/// committed at a time. Rows get the numbers of the order in which they are entered.
final class SampleEntering {
  private final Deque<Deed> left;
  private final WriteGate gate;
  private final SampleClock clock;
  private final String who;
  private final Map<RegisterType<?>, Map<Long, Long>> ids = new HashMap<>();
  private final Map<String, RegisterType<?>> cases = new HashMap<>();

  SampleEntering(SampleDiary diary, WriteGate gate, SampleClock clock, String who) {
    this.left = new ArrayDeque<>(diary.deeds());
    this.gate = gate;
    this.clock = clock;
    this.who = who;
  }

  /// Enters what was done before that time.
  void until(LocalDateTime time) {
    while (!left.isEmpty() && left.getFirst().at().isBefore(time)) {
      YearMonth month = YearMonth.from(left.getFirst().at());
      gate.together(
          () -> {
            while (!left.isEmpty()
                && left.getFirst().at().isBefore(time)
                && YearMonth.from(left.getFirst().at()).equals(month)) {
              enter(left.removeFirst());
            }
          });
    }
  }

  private void enter(Deed deed) {
    clock.set(deed.at());
    gate.write(
        new WriteGate.Action(deed.action(), who),
        writing -> {
          deed.lines().forEach(line -> enter(writing, line));
          return deed;
        });
  }

  private void enter(Writing writing, Line line) {
    RegisterType<?> type = RegisterType.of(line.value().getClass());
    Record value = numbered(line.value());
    Map<Long, Long> known = ids.computeIfAbsent(type, each -> new HashMap<>());
    if (line.fresh()) {
      known.put(line.id(), writing.insert(value).id());
      cases.put(type.key(), type);
    } else {
      writing.update(Objects.requireNonNull(known.get(line.id())), value);
    }
  }

  /// The value with the numbers that the rows it refers to have got.
  private <R extends Record> Record numbered(R value) {
    @SuppressWarnings("unchecked") // a record's class is of its own type
    RegisterType<R> type = RegisterType.of((Class<R>) value.getClass());
    List<@Nullable Object> values = new ArrayList<>(type.values(value));
    boolean same = true;
    for (int i = 0; i < values.size(); i++) {
      Object stands = values.get(i);
      Field field = type.fields().get(i);
      Object wanted =
          value instanceof TimelineEntry line && field.name().equals(TimelineEntry.SUBJECT)
              ? subject(line.subject())
              : numbered(field, stands);
      same &= Objects.equals(stands, wanted);
      values.set(i, wanted);
    }
    return same ? value : type.make(values);
  }

  private @Nullable Object numbered(Field field, @Nullable Object stands) {
    Class<? extends Record> refers = field.refers();
    Map<Long, Long> known = refers == null ? null : ids.get(RegisterType.of(refers));
    if (known == null) {
      return stands;
    } else if (stands instanceof Ref<?> ref) {
      return new Ref<>(known.getOrDefault(ref.id(), ref.id()));
    } else if (stands instanceof Set<?> several) {
      Set<Ref<?>> refs = new HashSet<>();
      Ref.in(several).forEach(ref -> refs.add(new Ref<>(known.getOrDefault(ref.id(), ref.id()))));
      return refs;
    }
    return stands;
  }

  /// A case as a line of its timeline names it.
  private String subject(String text) {
    int slash = text.indexOf('/');
    RegisterType<?> type = Objects.requireNonNull(cases.get(text.substring(0, slash)), text);
    Map<Long, Long> known = Objects.requireNonNull(ids.get(type));
    return new CaseId(
            type, Objects.requireNonNull(known.get(Long.valueOf(text.substring(slash + 1))), text))
        .text();
  }
}
