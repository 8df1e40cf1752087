package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Ref;
import org.kitei.domain.regulation.AnnouncementMethod;
import org.kitei.domain.regulation.Conformity;
import org.kitei.domain.regulation.DevelopmentReview;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.Manual;
import org.kitei.domain.regulation.TermsOfUse;
import org.kitei.domain.review.Audit;
import org.kitei.domain.review.AuditFinding;
import org.kitei.domain.review.Independence;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.shared.Group;

/// The manuals and terms of use of a made-up institution, and where it develops and is audited, how
/// that went. The last manual was never seen in its place, and the newest audit's last finding is
/// not put right.
final class SampleDocuments {
  private static final int MONTHS_SINCE_AUDIT = 4;
  private static final int MONTHS_SINCE_REVIEW = 5;
  private static final int DAYS_TO_REPORT = 30;
  private static final int DAYS_TO_CORRECT = 90;

  private final SampleDiary diary;
  private final SampleStarters starters;
  private final Happenings happenings;
  private final Circumstances at;

  SampleDocuments(
      SampleDiary diary, SampleStarters starters, Happenings happenings, Circumstances at) {
    this.diary = diary;
    this.starters = starters;
    this.happenings = happenings;
    this.at = at;
  }

  void write() {
    manuals();
    starters.of(TermsOfUse.class).stream()
        .map(
            draft ->
                draft
                    .with("agreedOn", at.adopted().toString())
                    .with("agreedBy", at.profile().head())
                    .with("confirmedOn", at.lately().toString()))
        .forEach(starters::insert);
    InstitutionKind kind = at.profile().kind();
    boolean body = kind == InstitutionKind.REVIEW_PAYMENT || kind == InstitutionKind.OPERATING_BODY;
    if (body || kind.groups().contains(Group.HEALTH_INSURANCE_SOCIETY)) {
      developments();
    }
    if (at.model() instanceof ModelChoice.None) {
      rules();
    }
    if (body) {
      for (int ago = at.years(); ago >= 0; ago--) {
        audit(at.date().minusYears(ago).minusMonths(MONTHS_SINCE_AUDIT), ago == 0);
      }
    }
  }

  /// What an institution without a model lays down itself; the last document is still to come.
  private void rules() {
    List<Happenings.Ruled> ruled = happenings.ruled();
    for (Happenings.Ruled each : ruled.subList(0, ruled.size() - 1)) {
      diary.insert(
          new Document(
              each.kind(),
              each.title(),
              1,
              at.adopted(),
              at.adopted(),
              at.profile().head(),
              null,
              each.place()));
    }
  }

  private void manuals() {
    List<Draft<Manual>> drafts = starters.of(Manual.class);
    for (int i = 0; i < drafts.size(); i++) {
      boolean last = i == drafts.size() - 1;
      starters.insert(
          drafts
              .get(i)
              .with("establishedOn", at.adopted().toString())
              .with("announcedOn", at.adopted().toString())
              .with("announcedHow", AnnouncementMethod.MEETING.key())
              .with("availableOn", last ? "" : at.lately().toString()));
    }
  }

  private void developments() {
    LocalDate day = at.date().minusMonths(MONTHS_SINCE_REVIEW);
    for (Happenings.Developed developed : happenings.developed()) {
      boolean conforms = developed.deviation() == null;
      diary.insert(
          new DevelopmentReview(
              developed.project(),
              CoveredSystem.ALL,
              null,
              day,
              at.people().name(1),
              conforms ? Conformity.CONFORMS : Conformity.PARTLY,
              developed.deviation(),
              conforms ? null : day.plusDays(DAYS_TO_REPORT)));
      day = day.plusMonths(1);
    }
  }

  private void audit(LocalDate day, boolean newest) {
    Happenings.Audited audited = happenings.audited();
    LocalDate reported = day.plusDays(DAYS_TO_REPORT);
    long audit =
        diary
            .insert(
                new Audit(
                    day,
                    audited.auditor(),
                    Independence.OUTSIDE,
                    day.minusDays(DAYS_TO_REPORT),
                    audited.plan(),
                    audited.scope(),
                    day,
                    reported,
                    audited.report()))
            .id();
    List<Happenings.Corrected> corrected = happenings.corrected();
    for (int i = 0; i < corrected.size(); i++) {
      boolean open = newest && i == corrected.size() - 1;
      finding(new Ref<>(audit), corrected.get(i), reported, open);
    }
  }

  private void finding(
      Ref<Audit> audit, Happenings.Corrected corrected, LocalDate reported, boolean open) {
    LocalDate done = at.atMost(reported.plusDays(DAYS_TO_REPORT));
    diary.insert(
        new AuditFinding(
            audit,
            corrected.finding(),
            open ? null : corrected.correction(),
            at.people().name(1),
            reported.plusDays(DAYS_TO_CORRECT),
            open ? null : done,
            open ? null : corrected.effect(),
            open ? null : at.atMost(done.plusDays(DAYS_TO_REPORT))));
  }
}
