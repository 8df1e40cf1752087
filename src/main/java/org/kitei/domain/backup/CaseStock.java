package org.kitei.domain.backup;

import java.util.List;
import java.util.Map;

/// What the cases of every made-up institution are put together from.
///
/// @param takeouts item, purpose and destination of each
/// @param changes subject, effect and alternative of each
/// @param consultations topic, question and answer of each
/// @param violations narrative, hearing, decision, measure and prevention of each
/// @param review what is reviewed every year
/// @param articles by model, the numbers of the articles the violations are against
/// @param chapter the same of the guideline
public record CaseStock(
    List<List<String>> takeouts,
    String protection,
    String foundOnReturn,
    List<List<String>> changes,
    String noticeHow,
    String result,
    List<List<String>> consultations,
    List<List<String>> violations,
    String review,
    String practice,
    String wording,
    String kept,
    String training,
    Map<String, List<String>> articles,
    String chapter) {
  public CaseStock {
    articles = Map.copyOf(articles);
    takeouts = takeouts.stream().map(List::copyOf).toList();
    changes = changes.stream().map(List::copyOf).toList();
    consultations = consultations.stream().map(List::copyOf).toList();
    violations = violations.stream().map(List::copyOf).toList();
  }
}
