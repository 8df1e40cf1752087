package org.kitei.domain.duty;

import static org.kitei.domain.duty.Sample.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.asset.Label;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.contact.VendorConfirmation;
import org.kitei.domain.device.Antivirus;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.IntakeCheck;
import org.kitei.domain.device.Placement;
import org.kitei.domain.device.Software;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Ref;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.review.Audit;
import org.kitei.domain.review.Review;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Message;
import org.kitei.domain.training.Pledge;
import org.kitei.domain.training.TrainingPlan;
import org.kitei.domain.training.TrainingRecord;

/// What the page of boundary days says has happened, made into rows.
final class Happened {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DECIDED =
      Pattern.compile("the head decided ([a-z-]+) every (\\d+) months");
  private static final String LONG_AGO = "2020-01-01";

  private final RuleDesk desk = new RuleDesk();
  private final InstitutionKind kind;
  private final Set<Business> businesses;
  private String wirelessLan = "";
  private String twoFactor = "";
  private @Nullable Ref<Staff> user;
  private @Nullable Ref<Device> device;

  Happened(InstitutionKind kind, Set<Business> businesses) {
    this.kind = kind;
    this.businesses = Set.copyOf(businesses);
  }

  /// @param happened one thing after another, parted by semicolons
  void make(String happened) {
    for (String each : happened.split("; ", -1)) {
      Matcher decided = DECIDED.matcher(each);
      if (decided.matches()) {
        DecidedMatter matter = Keyed.of(DecidedMatter.class, decided.group(1));
        desk.insert(Sample.every(matter, Integer.parseInt(decided.group(2))));
      } else {
        List<String> days = new ArrayList<>();
        DAY.matcher(each).results().forEach(day -> days.add(day.group()));
        fact(DAY.matcher(each).replaceAll("…"), days.isEmpty() ? LONG_AGO : days.getFirst());
      }
    }
  }

  /// Judged by one text alone: a model, or the guideline.
  List<Finding> findings(Source source, LocalDate day) {
    OrgProfile profile =
        row(
            OrgProfile.class,
            "kind",
            kind.key(),
            "businesses",
            businesses.stream().map(Business::key).collect(Collectors.joining(",")),
            "wirelessLan",
            wirelessLan,
            "twoFactor",
            twoFactor);
    desk.insert(profile);
    ModelChoice model = new ModelChoice.Model(source, Message.of("duty.binding.kept"));
    return Evaluation.of(RuleDesk.GROUNDS, profile, model, desk, day).findings().stream()
        .filter(each -> each.entry().source() == source)
        .toList();
  }

  private void fact(String what, String day) {
    switch (what) {
      case "nothing" -> {}
      case "the profile says that every system asks for two factors" -> twoFactor = "yes";
      case "the profile says that no wireless LAN is used" -> wirelessLan = "no";
      case "a hidden, closed and encrypted wireless LAN is used" -> wireless();
      case "a password was changed on …" -> password(day);
      case "an ID of one's own was looked at on …" -> account("personal", day);
      case "a shared ID with somebody who answers for it was looked at on …" ->
          account("shared", day);
      case "the ID is issued on …" -> issued(day);
      case "the plan of fiscal year 2026 was made" ->
          desk.insert(row(TrainingPlan.class, "fiscalYear", 2026, "heldBy", "2026-12-01"));
      case "the plan of fiscal year 2027 was made" ->
          desk.insert(row(TrainingPlan.class, "fiscalYear", 2027, "heldBy", "2027-12-01"));
      case "all took part in training on …" ->
          desk.insert(
              row(TrainingRecord.class, "heldAt", day + " 13:00", "participants", Set.of(user())));
      case "both managers are appointed for all systems from …" -> managers("all", day, "");
      case "both managers are appointed for online claims alone from …" ->
          managers("claims", day, "");
      case "both managers were appointed and are dismissed on …" -> managers("all", LONG_AGO, day);
      case "an information manager is appointed from …" ->
          office("information-manager", "all", day, "");
      case "a system administrator is appointed from …" ->
          office("system-administrator", "all", day, "");
      case "the duties of both managers are written on …" -> {
        duty("information-manager", day);
        duty("operations-manager", day);
      }
      case "information of two classes is listed, the strictly confidential labelled on …" ->
          labelled(false, day);
      case "information of two classes is listed, both labelled on …" -> labelled(true, day);
      case "lists of information, devices and software were looked through on …" -> listed(day);
      case "a device for the business stands behind a partition since a look on …" ->
          placed("partition", day);
      case "a device for the business is locked away since a look on …" -> placed("lock", day);
      case "a device for the business has a screen filter since a look on …" ->
          placed("screen-filter", day);
      case "a device for claims and nothing else" -> device = device("claims");
      case "a device for claims and for medical records" -> device = device("claims,records");
      case "a device is searched for viruses on …" -> searched(day);
      case "its antivirus software expires on …" ->
          desk.insert(row(Antivirus.class, "device", device(), "expiresOn", day));
      case "a medium was checked on …" -> intake("medium", day);
      case "what was received and what was introduced were checked on …" -> {
        intake("receipt", day);
        intake("introduction", day);
      }
      case "USB is restricted on the device" -> device = device("claims", "usbRestricted", "yes");
      case "the vendor is asked on …" -> vendor(day, "", "");
      case "the vendor answers on … that it is in place" -> vendor(LONG_AGO, "in-place", day);
      case "the vendor answers on … that it is not" -> vendor(LONG_AGO, "not-in-place", day);
      case "a permitted line, encrypted, guarded and divided" -> line();
      case "a certificate for claims expires on …" -> certificate("claims", day);
      case "a certificate for eligibility checks expires on …" -> certificate("eligibility", day);
      case "the regulation is adopted and in force from …" ->
          desk.insert(
              row(Document.class, "kind", "regulation", "adoptedOn", LONG_AGO, "inForceFrom", day));
      case "all pledged to follow it" ->
          desk.insert(
              row(Pledge.class, "person", user(), "kind", "regulation", "signedOn", LONG_AGO));
      case "all pledged to keep confidences" ->
          desk.insert(
              row(Pledge.class, "person", user(), "kind", "in-service", "signedOn", LONG_AGO));
      case "somebody who pledged nothing on leaving leaves on …" ->
          desk.insert(row(Staff.class, "user", "yes", "leftOn", day));
      case "the regulation was reviewed and kept on …, every 12 months" -> reviewed(day);
      case "an audit was carried out on …" -> desk.insert(row(Audit.class, "carriedOutOn", day));
      case "a device is out, to be back on …" ->
          desk.insert(
              row(
                  TakeOut.class,
                  "dueBack",
                  day,
                  "requestedOn",
                  LONG_AGO,
                  "decidedOn",
                  LONG_AGO,
                  "decidedBy",
                  "1",
                  "outAt",
                  LONG_AGO + " 09:00"));
      default -> throw new IllegalArgumentException("nothing makes this happen: " + what);
    }
  }

  private Ref<Staff> user() {
    Ref<Staff> known = user;
    if (known == null) {
      known = desk.insert(row(Staff.class, "user", "yes"));
      user = known;
    }
    return known;
  }

  private Ref<Device> device() {
    Ref<Device> known = device;
    return known == null ? device("eligibility,claims,enrolment") : known;
  }

  private Ref<Device> device(String uses, Object... more) {
    List<Object> texts =
        new ArrayList<>(List.of("uses", uses, "kind", "desktop", "state", "in-use"));
    texts.addAll(List.of(more));
    return desk.insert(row(Device.class, texts.toArray()));
  }

  private void account(String as, String checked) {
    desk.insert(
        row(
            Account.class,
            "kind",
            as,
            "person",
            user(),
            "checkedOn",
            checked,
            "issuedOn",
            LONG_AGO));
  }

  private void issued(String day) {
    desk.insert(row(Account.class, "kind", "personal", "person", user(), "issuedOn", day));
  }

  private void password(String day) {
    Ref<Account> account =
        desk.insert(row(Account.class, "authentication", "password", "person", user()));
    desk.insert(row(PasswordChange.class, "account", account, "changedOn", day));
  }

  private void wireless() {
    wirelessLan = "yes";
    desk.insert(row(WirelessLan.class, "hidden", "yes", "access", "user", "encryption", "wpa3"));
  }

  private void managers(String system, String from, String until) {
    office("information-manager", system, from, until);
    office("operations-manager", system, from, until);
  }

  private void office(String role, String system, String from, String until) {
    desk.insert(
        row(
            RoleAppointment.class,
            "role",
            role,
            "person",
            user(),
            "system",
            system,
            "appointedOn",
            from,
            "dismissedOn",
            until));
  }

  private void duty(String role, String day) {
    desk.insert(row(RoleDuty.class, "role", role, "decidedOn", day));
  }

  private void labelled(boolean both, String day) {
    for (String each : List.of("strictly-confidential", "confidential")) {
      Ref<InformationAsset> information =
          desk.insert(row(InformationAsset.class, "classification", each));
      if (both || each.startsWith("strictly")) {
        desk.insert(row(Label.class, "information", information, "confirmedOn", day));
      }
    }
  }

  private void listed(String day) {
    String strict = "strictly-confidential";
    desk.insert(row(InformationAsset.class, "classification", strict, "updatedOn", day));
    device = device("claims", "updatedOn", day, "importance", strict);
    desk.insert(row(Software.class, "updatedOn", day, "importance", strict));
  }

  private void placed(String protection, String day) {
    desk.insert(
        row(Placement.class, "device", device(), "protections", protection, "confirmedOn", day));
  }

  private void searched(String day) {
    Ref<Device> searched = device();
    device = searched;
    desk.insert(
        row(
            VirusCheck.class,
            "device",
            searched,
            "checkedOn",
            day,
            "definitionsOn",
            day,
            "result",
            "clean"));
  }

  private void intake(String occasion, String day) {
    desk.insert(
        row(
            IntakeCheck.class,
            "kind",
            occasion,
            "counterpart",
            "見本",
            "checkedOn",
            day,
            "result",
            "clean"));
  }

  private void vendor(String asked, String answer, String answered) {
    for (String item : List.of("external-access", "inter-institution")) {
      desk.insert(
          row(
              VendorConfirmation.class,
              "item",
              item,
              "askedOn",
              asked,
              "answer",
              answer,
              "answeredOn",
              answered));
    }
  }

  private void line() {
    desk.insert(
        row(
            NetworkLine.class,
            "type",
            "ip-vpn",
            "businesses",
            "eligibility,claims",
            "encryption",
            "closed",
            "boundaries",
            "firewall",
            "separation",
            "logical"));
  }

  private void certificate(String of, String day) {
    desk.insert(row(Certificate.class, "kind", of, "issuedOn", LONG_AGO, "expiresOn", day));
  }

  private void reviewed(String day) {
    desk.insert(
        row(
            Review.class,
            "everyMonths",
            12,
            "evaluatedOn",
            day,
            "decidedOn",
            day,
            "keptBecause",
            "見本"));
  }
}
