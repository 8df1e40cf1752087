package org.kitei.usecase.role;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.role.ActsIn;
import org.kitei.domain.role.CaseTask;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.register.CaseRule;

/// The people of cases: whoever acts works here, and whoever decides holds the role that the
/// adopted regulation names.
public final class CasePeople implements CaseRule {
  private final RegisterStore store;
  private final Function<OrgProfile, ModelChoice> choice;
  private final Present present;

  /// @param choice the model adopted, or the one the original has for the institution
  public CasePeople(
      RegisterStore store, Function<OrgProfile, ModelChoice> choice, Present present) {
    this.store = store;
    this.choice = choice;
    this.present = present;
  }

  @Override
  public <S extends Record> Draft<S> proposed(RegisterType<S> step, Draft<S> draft) {
    Draft<S> filled = draft;
    for (Acting acting : acting(step)) {
      List<Long> people = people(store, acting.task);
      if (people.size() == 1) {
        filled = filled.with(acting.field.name(), Long.toString(people.getFirst()));
      }
    }
    return filled;
  }

  @Override
  public Optional<Message> who(RegisterType<?> step) {
    return acting(step).stream()
        .filter(acting -> acting.field.required())
        .findFirst()
        .map(acting -> called(acting.task));
  }

  @Override
  public <S extends Record> List<Problem> problems(Rows rows, RegisterType<S> step, S typed) {
    List<Problem> problems = new ArrayList<>();
    List<Acting> acting = acting(step);
    for (Field field : step.fields()) {
      if (step.value(typed, field) instanceof Ref<?> ref && Staff.class.equals(field.refers())) {
        Optional<CaseTask> task =
            acting.stream().filter(each -> each.field.equals(field)).map(Acting::task).findFirst();
        problem(rows, field, ref.id(), task).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Optional<Problem> problem(Rows rows, Field field, long person, Optional<CaseTask> task) {
    if (task.isEmpty()) {
      // whom a case is about may have left; whoever acts in it may not
      return field.sealed() || isHere(rows, person)
          ? Optional.empty()
          : Optional.of(Problem.at(field.name(), "role.case.left"));
    }
    List<Long> people = people(rows, task.get());
    if (people.contains(person)) {
      return Optional.empty();
    } else if (people.isEmpty()) {
      return Optional.of(Problem.at(field.name(), "role.case.nobody", called(task.get())));
    }
    return Optional.of(
        Problem.at(
            field.name(),
            isHere(rows, person) ? "role.case.other" : "role.case.left",
            called(task.get())));
  }

  /// Those who hold the role today and work here.
  private List<Long> people(Rows rows, CaseTask task) {
    Optional<Role> role = role(task);
    if (role.isEmpty()) {
      return heads(rows);
    }
    LocalDate today = present.today();
    return rows.rows(RoleAppointment.class).stream()
        .filter(Row::inUse)
        .map(Row::value)
        .filter(each -> each.role() == role.get() && each.lastsOn(today))
        .map(each -> each.person().id())
        .filter(person -> isHere(rows, person))
        .distinct()
        .toList();
  }

  /// The head stands in the profile by name; whoever is called so in the staff is meant.
  private List<Long> heads(Rows rows) {
    String head =
        store.only(OrgProfile.class).map(row -> row.value().headName()).map(Folded::of).orElse("");
    return rows.rows(Staff.class).stream()
        .filter(row -> row.inUse() && Folded.of(row.value().name()).equals(head))
        .map(Row::id)
        .toList();
  }

  private Message called(CaseTask task) {
    return role(task)
        .map(role -> Message.of(WordKeys.choice(role)))
        .orElseGet(
            () ->
                Message.of(
                    "role.case.head",
                    store.only(OrgProfile.class).map(row -> row.value().headTitle()).orElse("")));
  }

  private Optional<Role> role(CaseTask task) {
    return store.only(OrgProfile.class).map(row -> choice.apply(row.value())).flatMap(task::role);
  }

  private boolean isHere(Rows rows, long person) {
    LocalDate today = present.today();
    return rows.rows(Staff.class).stream()
        .anyMatch(row -> row.id() == person && row.inUse() && row.value().isHereOn(today));
  }

  private static List<Acting> acting(RegisterType<?> step) {
    List<Acting> acting = new ArrayList<>();
    for (RecordComponent component : step.record().getRecordComponents()) {
      ActsIn acts = component.getAnnotation(ActsIn.class);
      if (acts != null) {
        acting.add(new Acting(step.field(component.getName()), acts.value()));
      }
    }
    return acting;
  }

  private record Acting(Field field, CaseTask task) {}
}
