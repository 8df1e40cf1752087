package org.kitei.boot;

import java.util.List;
import java.util.stream.Stream;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.asset.ClassDefinition;
import org.kitei.domain.asset.HandlingRule;
import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.asset.Label;
import org.kitei.domain.asset.Medium;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.contact.VendorConfirmation;
import org.kitei.domain.device.Antivirus;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceChange;
import org.kitei.domain.device.IntakeCheck;
import org.kitei.domain.device.Loan;
import org.kitei.domain.device.Placement;
import org.kitei.domain.device.Software;
import org.kitei.domain.device.SoftwareCheck;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.SelfCheck;
import org.kitei.domain.incident.Consultation;
import org.kitei.domain.incident.CorrectiveAction;
import org.kitei.domain.incident.DeadlineChange;
import org.kitei.domain.incident.HolidayChange;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.Telling;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.network.EnvironmentSeparation;
import org.kitei.domain.network.KeptLog;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.network.Transmission;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.LawReference;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Attachment;
import org.kitei.domain.register.PrintedPaper;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.regulation.Coverage;
import org.kitei.domain.regulation.DevelopmentReview;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.Manual;
import org.kitei.domain.regulation.TermsOfUse;
import org.kitei.domain.review.Audit;
import org.kitei.domain.review.AuditFinding;
import org.kitei.domain.review.Review;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;
import org.kitei.domain.training.Pledge;
import org.kitei.domain.training.TrainingPlan;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.domain.violation.Violation;
import org.kitei.domain.violation.ViolationRule;

/// Every register there is, in the order of the features.
public final class AllRegisters {
  private static final List<Class<? extends Record>> RECORDS =
      List.of(
          TimelineEntry.class,
          PrintedPaper.class,
          Attachment.class,
          OrgProfile.class,
          HeadDecision.class,
          LawReference.class,
          Staff.class,
          RoleAppointment.class,
          RoleDuty.class,
          Vendor.class,
          Responsibility.class,
          Contact.class,
          EmergencyPlan.class,
          VendorConfirmation.class,
          ClassDefinition.class,
          HandlingRule.class,
          InformationAsset.class,
          Medium.class,
          Label.class,
          Device.class,
          Placement.class,
          Software.class,
          SoftwareCheck.class,
          Antivirus.class,
          VirusCheck.class,
          IntakeCheck.class,
          Loan.class,
          TakeOut.class,
          DeviceChange.class,
          NetworkLine.class,
          WirelessLan.class,
          Certificate.class,
          Transmission.class,
          KeptLog.class,
          EnvironmentSeparation.class,
          Account.class,
          PasswordChange.class,
          TrainingPlan.class,
          TrainingRecord.class,
          Pledge.class,
          Document.class,
          Coverage.class,
          Manual.class,
          TermsOfUse.class,
          DevelopmentReview.class,
          Audit.class,
          AuditFinding.class,
          Review.class,
          ViolationRule.class,
          Violation.class,
          Incident.class,
          Telling.class,
          CorrectiveAction.class,
          DeadlineChange.class,
          HolidayChange.class,
          Consultation.class,
          Control.class,
          SelfCheck.class);

  private AllRegisters() {}

  public static Registers list() {
    Stream<RegisterType<?>> types = RECORDS.stream().map(RegisterType::of);
    return new Registers(types.toList());
  }
}
