package org.kitei.usecase.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kitei.domain.incident.Consultation;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.WriteGate.Action;
import org.kitei.usecase.MemoryStore;

/// By regulation C the information manager is asked, and answers.
class CasePeopleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final RegisterType<Consultation.Ask> ASK = RegisterType.of(Consultation.Ask.class);
  private static final RegisterType<Consultation.Answer> ANSWER =
      RegisterType.of(Consultation.Answer.class);

  private final MemoryStore store = new MemoryStore();
  private final CasePeople people = new CasePeople(store, ModelChoice::of, TokyoPresent.on(TODAY));
  private long manager;

  @BeforeEach
  void appoint() {
    manager =
        store.write(
            new Action("register.action.added", "test"),
            writing -> {
              writing.insert(Profiles.clinic());
              long person =
                  writing
                      .insert(
                          new Staff(
                              "例田 花子", null, null, Employment.EMPLOYED, Set.of(), true, null, null))
                      .id();
              writing.insert(
                  new RoleAppointment(
                      Role.INFORMATION_MANAGER,
                      CoveredSystem.ALL,
                      new Ref<>(person),
                      null,
                      "院長",
                      TODAY,
                      null,
                      null,
                      null));
              return person;
            });
  }

  @Test
  void whoIsAskedIsProposedAndNobodyElseIsTaken() {
    Draft<Consultation.Ask> draft = people.proposed(ASK, Draft.empty(Consultation.Ask.class));
    assertThat(draft.text("consulted")).isEqualTo(Long.toString(manager));
    Consultation.Ask asked = new Consultation.Ask(TODAY, "見本", null, "問い", new Ref<>(manager + 1));
    assertThat(people.problems(store, ASK, asked))
        .singleElement()
        .satisfies(problem -> assertThat(problem.field()).isEqualTo("consulted"));
  }

  @Test
  void onlyTheAnswerIsForTheOneInCharge() {
    assertThat(people.who(ASK)).isEmpty();
    assertThat(people.who(ANSWER)).isPresent();
  }
}
