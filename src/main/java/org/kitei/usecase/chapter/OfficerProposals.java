package org.kitei.usecase.chapter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.OfficerSlot;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.duty.StatusService;

/// One row for each office: who holds it now, or a draft without a name; the head is proposed as
/// system administrator.
final class OfficerProposals {
  private final RegisterStore store;
  private final StatusService.Report report;
  private final Starters starters;

  OfficerProposals(RegisterStore store, StatusService.Report report, Starters starters) {
    this.store = store;
    this.report = report;
    this.starters = starters;
  }

  Answers answers() {
    Set<Long> shown = new LinkedHashSet<>();
    Answers answers = Answers.NONE;
    for (OfficerSlot slot : OfficerSlot.of(report.profile(), report.model())) {
      Optional<Row<RoleAppointment>> holder = holder(slot);
      if (holder.isEmpty()) {
        answers = proposed(answers, slot);
      } else if (shown.add(holder.get().id())) {
        answers =
            answers.there(holder.get().id(), Draft.of(RoleAppointment.class, holder.get().value()));
      }
    }
    return answers;
  }

  private Optional<Row<RoleAppointment>> holder(OfficerSlot slot) {
    List<Row<RoleAppointment>> holders =
        rows(RoleAppointment.class).stream()
            .filter(row -> row.value().role() == slot.role())
            .filter(row -> row.value().system().covers(slot.system()))
            .filter(row -> row.value().dismissedOn() == null)
            .toList();
    return holders.stream()
        .filter(row -> row.value().system() == slot.system())
        .findFirst()
        .or(() -> holders.stream().findFirst());
  }

  private Answers proposed(Answers answers, OfficerSlot slot) {
    Answers with = answers;
    Draft<RoleAppointment> draft =
        starters
            .blank(RegisterType.of(RoleAppointment.class))
            .with("role", slot.role().key())
            .with("system", slot.system().key());
    String head = report.profile().headName();
    if (slot.role() == Role.SYSTEM_ADMINISTRATOR && head != null) {
      Optional<Row<Staff>> known =
          rows(Staff.class).stream().filter(row -> row.value().name().equals(head)).findFirst();
      String person;
      if (known.isPresent()) {
        person = Long.toString(known.get().id());
      } else {
        Answers.Added added =
            with.adding(starters.blank(RegisterType.of(Staff.class)).with("name", head));
        with = added.answers();
        person = added.handle();
      }
      draft = draft.with("person", person).with("jobTitle", report.profile().headTitle());
    }
    return with.adding(draft).answers();
  }

  private <R extends Record> List<Row<R>> rows(Class<R> register) {
    return store.rows(register).stream().filter(Row::inUse).toList();
  }
}
