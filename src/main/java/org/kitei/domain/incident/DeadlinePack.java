package org.kitei.domain.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.shared.Group;

/// The rules on whom to tell, in the order of telling.
public record DeadlinePack(Bilingual title, List<DeadlineRule> rules) {
  public DeadlinePack {
    rules = List.copyOf(rules);
    if (rules.stream().map(DeadlineRule::key).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("a key stands twice");
    }
  }

  /// The rules that bind somebody in one of `groups`.
  public DeadlinePack binding(Set<Group> groups) {
    return new DeadlinePack(
        title,
        rules.stream()
            .filter(
                rule ->
                    rule.groups().isEmpty() || rule.groups().stream().anyMatch(groups::contains))
            .toList());
  }

  /// The same as the institution changed it; of several changes to a rule the newest counts.
  public DeadlinePack with(Collection<DeadlineChange> changes) {
    return new DeadlinePack(
        title,
        rules.stream()
            .map(
                rule ->
                    changes.stream()
                        .filter(each -> each.rule().equals(rule.key()))
                        .max(Comparator.comparing(DeadlineChange::changedAt))
                        .filter(change -> !change.withdrawn())
                        .map(rule::with)
                        .orElse(rule))
            .toList());
  }

  public Optional<DeadlineRule> find(String key) {
    return rules.stream().filter(each -> each.key().equals(key)).findFirst();
  }
}
