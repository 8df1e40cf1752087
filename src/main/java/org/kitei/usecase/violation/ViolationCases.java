package org.kitei.usecase.violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Article;
import org.kitei.domain.shared.Message;
import org.kitei.domain.violation.Violation;
import org.kitei.domain.violation.ViolationRule;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.register.CaseRule;
import org.kitei.usecase.regulation.Regulations;

/// What violations ask beyond their own rows: how they are answered is laid down before the first,
/// and each is against an article of the regulation in force.
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
