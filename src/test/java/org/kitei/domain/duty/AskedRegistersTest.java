package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;

/// A rule asks the registers its requirement names, and a requirement names what its rule asks.
class AskedRegistersTest {
  /// Asked by whoever judges anything: who the institution is, what it laid down, what the head
  /// decided and stated, who works there.
  private static final Set<String> BY_ALL =
      Set.of("org_profile", "head_decisions", "controls", "staff", "documents");

  private static final int ROWS = 30;

  @Test
  void whatRulesAskIsWhatTheirRequirementsName() {
    Facts facts = new Made();
    Map<String, Set<String>> asked = new HashMap<>();
    for (Entry entry : RuleDesk.CATALOGUE.entries()) {
      if (entry.isDuty() && entry.requirement() != null) {
        for (Facts each : List.of(facts, new RuleDesk())) {
          NotedFacts noted = new NotedFacts(each);
          Verdict.on(RuleDesk.GROUNDS, entry, noted, RuleDesk.TODAY);
          noted
              .asked()
              .forEach(
                  question ->
                      asked
                          .computeIfAbsent(entry.requirement(), none -> new TreeSet<>())
                          .add(RegisterType.of(question.register()).key()));
        }
      }
    }
    List<String> otherwise = new ArrayList<>();
    for (Requirement each : RuleDesk.CATALOGUE.requirements()) {
      Set<String> keys = new TreeSet<>(asked.getOrDefault(each.id(), Set.of()));
      keys.removeAll(each.registers());
      keys.removeAll(BY_ALL);
      Set<String> unasked = new TreeSet<>(each.registers());
      unasked.removeAll(asked.getOrDefault(each.id(), Set.of()));
      if (!keys.isEmpty() || !unasked.isEmpty()) {
        otherwise.add(each.id() + " asks " + keys + " names " + unasked);
      }
    }
    assertThat(otherwise).isEmpty();
  }

  /// Rows of every register, in which every choice comes up.
  private static final class Made implements Facts {
    private final Map<Class<?>, List<Row<?>>> rows = new HashMap<>();

    Made() {
      AllRegisters.list().types().forEach(type -> rows.put(type.record(), made(type)));
    }

    @Override
    @SuppressWarnings("unchecked") // kept under their own class
    public <R extends Record> List<Row<R>> rows(Class<R> register) {
      return (List<Row<R>>) (List<?>) rows.getOrDefault(register, List.of());
    }

    private static <R extends Record> List<Row<?>> made(RegisterType<R> type) {
      List<Row<?>> made = new ArrayList<>();
      for (int at = 0; at < ROWS; at++) {
        Draft<R> draft = Draft.empty(type.record());
        for (Field field : type.fields()) {
          draft = draft.with(field.name(), text(field, at));
        }
        if (draft.parse() instanceof Draft.Parsed.Good<R>(R value)) {
          made.add(new Row<>(made.size() + 1L, value, 1, null));
        }
      }
      return made;
    }

    private static String text(Field field, int at) {
      return switch (field.kind()) {
        case CHOICE, CHOICES -> field.choices().get(at % field.choices().size()).key();
        case YES_NO -> at % 2 == 0 ? "yes" : "no";
        case NUMBER -> "1";
        case DATE ->
            field.required() || at % 2 == 0 ? RuleDesk.TODAY.minusMonths(at % 3).toString() : "";
        case DATE_TIME -> RuleDesk.TODAY.minusMonths(at % 3) + "T09:00";
        case REFERENCE, REFERENCES -> "1";
        case TEXT, LONG_TEXT, PHONE -> field.required() || at % 2 == 0 ? "見本" : "";
      };
    }
  }
}
