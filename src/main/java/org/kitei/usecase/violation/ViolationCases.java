package org.kitei.usecase.violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;
import org.kitei.domain.regulation.Article;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.domain.violation.Violation;
import org.kitei.domain.violation.ViolationRule;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.register.CaseRule;
import org.kitei.usecase.regulation.Regulations;

/// What violations ask beyond their own rows: how they are answered is laid down before the first,
/// each is against an article of the regulation in force, and whoever is taught again was there.
public final class ViolationCases implements CaseRule {
  private final RegisterStore store;
  private final Regulations regulations;
  private final Supplier<LocalDate> today;

  public ViolationCases(RegisterStore store, Regulations regulations, Supplier<LocalDate> today) {
    this.store = store;
    this.regulations = regulations;
    this.today = today;
  }

  @Override
  public Optional<Message> hindrance(CaseType<?> type) {
    return type.register().record().equals(Violation.class)
            && store.rows(ViolationRule.class).stream().noneMatch(Row::inUse)
        ? Optional.of(Message.of("violation.case.rules-first"))
        : Optional.empty();
  }

  @Override
  public List<String> offers(RegisterType<?> step, Field field) {
    return step.record().equals(Violation.Report.class) && field.offered() ? articles() : List.of();
  }

  @Override
  public List<Problem> afterwards(Rows rows, RegisterType<?> step, Record after) {
    if (!(after instanceof Violation violation) || violation.training() == null) {
      return List.of();
    }
    Optional<TrainingRecord> given =
        rows.rows(TrainingRecord.class).stream()
            .filter(row -> violation.training().equals(new Ref<>(row.id())))
            .map(Row::value)
            .findFirst();
    if (step.record().equals(Violation.Retrain.class)) {
      return given.flatMap(training -> retrained(violation, training)).stream().toList();
    }
    LocalDate closed = violation.closedOn();
    return given
        .filter(training -> closed != null && closed.isBefore(training.heldAt().toLocalDate()))
        .map(training -> Problem.at("closedOn", "violation.problem.closed-before-taught"))
        .stream()
        .toList();
  }

  /// Why the training does not follow from the decision; empty where it does.
  private Optional<Problem> retrained(Violation violation, TrainingRecord training) {
    LocalDate decided = violation.decidedOn();
    LocalDate held = training.heldAt().toLocalDate();
    if (decided != null && held.isBefore(decided)) {
      return Optional.of(Problem.at("training", "violation.problem.taught-before-decided"));
    } else if (held.isAfter(today.get())) {
      return Optional.of(Problem.at("training", "violation.problem.not-taught-yet"));
    }
    Ref<Staff> person = violation.person();
    boolean there =
        person == null
            ? !training.participants().isEmpty()
            : training.participants().contains(person);
    return there
        ? Optional.empty()
        : Optional.of(Problem.at("training", "violation.problem.was-not-there"));
  }

  private List<String> articles() {
    return regulations
        .inForce(today.get())
        .flatMap(regulations::text)
        .map(
            regulation ->
                regulation.body().stream()
                    .filter(article -> !article.label().isEmpty())
                    .map(ViolationCases::line)
                    .toList())
        .orElse(List.of());
  }

  private static String line(Article article) {
    String text = article.label() + "\u3000" + article.text();
    return text.length() <= Violation.ARTICLE ? text : text.substring(0, Violation.ARTICLE);
  }
}
