package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Row;
import org.kitei.usecase.MemoryStore;

class ChapterStateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private final MemoryStore store = new MemoryStore();

  @Test
  void oneMissingThingIsOneLineHoweverManyDutiesAskForIt() {
    List<Finding> findings = findings();
    List<RequirementState> states = RequirementState.of(findings);
    assertThat(states).extracting(state -> state.requirement().id()).doesNotHaveDuplicates();
    assertThat(states.stream().mapToInt(state -> state.findings().size()).sum())
        .isEqualTo(findings.size());
    assertThat(states.size()).isLessThan(findings.size());
    RequirementState officers = state("officers", states);
    assertThat(officers.findings().size()).isGreaterThan(1);
    assertThat(officers.status()).isEqualTo(Status.NOT_YET);
    assertThat(officers.missing()).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void aChapterCountsWhatAppliesOnly() {
    for (ChapterState chapter : ChapterState.of(findings())) {
      assertThat(chapter.applying() + chapter.notApplying().size())
          .isEqualTo(chapter.requirements().size());
      assertThat(chapter.met()).isLessThanOrEqualTo(chapter.applying());
      assertThat(chapter.applies()).isEqualTo(chapter.status() != Status.NOT_APPLICABLE);
    }
    assertThat(ChapterState.of(findings())).extracting(ChapterState::chapter).isSorted();
  }

  @Test
  void whatDoesNotApplySaysWhy() {
    List<RequirementState> foreign =
        ChapterState.of(findings()).stream().flatMap(each -> each.notApplying().stream()).toList();
    assertThat(foreign).isNotEmpty();
    assertThat(foreign).allSatisfy(state -> assertThat(state.reasons()).isNotEmpty());
  }

  @Test
  void someMetAndSomeNotIsPartlyAndOneOverdueIsOverdue() {
    List<Finding> officers = state("officers", RequirementState.of(findings())).findings();
    assertThat(with(officers, Status.MET, Status.NOT_YET)).isEqualTo(Status.PARTLY);
    assertThat(with(officers, Status.MET, Status.OVERDUE)).isEqualTo(Status.OVERDUE);
    assertThat(with(officers, Status.MET, Status.MET)).isEqualTo(Status.MET);
    assertThat(with(officers, Status.MET, Status.NOT_APPLICABLE)).isEqualTo(Status.MET);
    assertThat(with(officers, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE))
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  private static Status with(List<Finding> findings, Status... statuses) {
    List<Finding> changed = new ArrayList<>();
    for (int at = 0; at < statuses.length; at++) {
      Finding each = findings.get(at);
      changed.add(
          new Finding(
              each.entry(),
              each.requirement(),
              statuses[at],
              each.evidence(),
              each.missing(),
              each.reason(),
              each.due(),
              each.until(),
              each.deeds(),
              false));
    }
    return new RequirementState(changed.getFirst().requirement(), changed).status();
  }

  private static RequirementState state(String id, List<RequirementState> states) {
    return states.stream()
        .filter(each -> each.requirement().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> findings() {
    Facts facts =
        new Facts() {
          @Override
          public <R extends Record> List<Row<R>> rows(Class<R> register) {
            return store.rows(register);
          }
        };
    return Evaluation.of(
            RuleDesk.GROUNDS, Profiles.clinic(), ModelChoice.of(Profiles.clinic()), facts, TODAY)
        .findings();
  }
}
