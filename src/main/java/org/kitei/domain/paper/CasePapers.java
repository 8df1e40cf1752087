package org.kitei.domain.paper;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.device.DeviceChange;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.incident.Consultation;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.review.Review;
import org.kitei.domain.shared.Message;
import org.kitei.domain.violation.Violation;

/// The papers of the cases that go from step to step.
public final class CasePapers {
  private static final List<Of> ALL =
      List.of(
          new Of(
              Violation.CASES.register(),
              new CasePaper<>(
                  "violation-record", Message.of("paper.violation-record.title"), Violation.CASES)),
          new Of(
              TakeOut.CASES.register(),
              new CasePaper<>(
                  "takeout-permit", Message.of("paper.takeout-permit.title"), TakeOut.CASES)),
          new Of(
              Consultation.CASES.register(),
              new CasePaper<>(
                  "consultation-record",
                  Message.of("paper.consultation-record.title"),
                  Consultation.CASES)),
          new Of(
              DeviceChange.CASES.register(),
              new CasePaper<>(
                  "change-record", Message.of("paper.change-record.title"), DeviceChange.CASES)),
          new Of(
              Review.CASES.register(),
              new CasePaper<>(
                  "review-minutes", Message.of("paper.review-minutes.title"), Review.CASES)));

  private CasePapers() {}

  public static List<PaperKind> all() {
    return ALL.stream().map(Of::paper).toList();
  }

  /// The key of the paper of a register's cases.
  public static Optional<String> key(RegisterType<?> register) {
    return ALL.stream()
        .filter(each -> each.register.equals(register))
        .map(each -> each.paper.key())
        .findFirst();
  }

  private record Of(RegisterType<?> register, PaperKind paper) {}
}
