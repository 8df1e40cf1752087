package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.domain.duty.RuleDesk.TODAY;
import static org.kitei.domain.duty.Sample.every;
import static org.kitei.domain.duty.Sample.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.contact.VendorConfirmation;
import org.kitei.domain.device.Antivirus;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.IntakeCheck;
import org.kitei.domain.device.SoftwareCheck;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.network.KeptLog;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.network.Transmission;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Ref;
import org.kitei.domain.role.Staff;

class ChapterFiveRulesTest {
  private final RuleDesk desk = new RuleDesk();

  @Test
  void eachBusinessHasACertificateToItsLastDay() {
    desk.insert(Profiles.clinic());
    certificate("eligibility", 3);
    assertThat(desk.status("G-5-4")).isEqualTo(Status.PARTLY);
    certificate("claims", 5);
    desk.boundary("G-5-4", TODAY.plusDays(3));
  }

  private void certificate(String kind, int days) {
    desk.insert(
        row(Certificate.class, "kind", kind, "issuedOn", TODAY, "expiresOn", TODAY.plusDays(days)));
  }

  @Test
  void aCertificateWhoseEndIsKnownCountsEvenWhereItsBeginningIsNot() {
    desk.insert(row(Certificate.class, "kind", "claims", "expiresOn", TODAY.plusDays(30)));
    desk.insert(row(Certificate.class, "kind", "eligibility", "expiresOn", TODAY.plusDays(30)));
    assertThat(desk.status("G-5-4")).isEqualTo(Status.MET);
  }

  @Test
  void logsThatAreKeptOrAReceiptProveWhatWasSent() {
    desk.insert(row(KeptLog.class, "kind", "transmission", "confirmedOn", TODAY));
    assertThat(desk.said("G-5-5a")).containsExactly("「見本」の記録の保管期間が、まだ決まっていません。");
    Object at = TODAY + " 10:00";
    Ref<Transmission> sent =
        desk.insert(row(Transmission.class, "at", at, "proof", "logs", "receiptOn", TODAY));
    assertThat(desk.status("G-5-5a")).as("logs alone are shown by logs").isEqualTo(Status.PARTLY);
    desk.update(sent, row(Transmission.class, "at", at, "proof", "signed", "receiptOn", TODAY));
    assertThat(desk.status("G-5-5a", TODAY.plusYears(1))).isEqualTo(Status.MET);
    assertThat(desk.judge("G-5-5a", TODAY).until()).isEqualTo(TODAY.plusYears(1));
    assertThat(desk.judge("G-5-5a", TODAY.plusYears(1)).deeds()).isNotEmpty();
    desk.update(
        new Ref<>(1),
        row(
            KeptLog.class,
            "kind",
            "transmission",
            "keptMonths",
            60,
            "confirmedOn",
            TODAY.plusDays(9)));
    desk.boundary("G-5-5a", TODAY.plusYears(1).plusDays(9));
  }

  @Test
  void aLineIsPermittedProtectedWatchedAndGuarded() {
    desk.insert(line("internet", "none", "nothing", "", "none", ""));
    for (String id :
        new String[] {
          "G-5-7a", "G-5-7b", "G-5-8a", "G-5-9", "C-T-2a", "C-T-5a", "C-T-6a", "C-T-6b"
        }) {
      assertThat(desk.status(id)).as(id).isIn(Status.NOT_YET, Status.PARTLY);
    }
    desk.update(new Ref<>(1), line("ip-vpn", "closed", "stops", "firewall", "physical", "no"));
    for (String id :
        new String[] {
          "G-5-7a", "G-5-7b", "G-5-8a", "G-5-9", "C-T-2a", "C-T-2b", "C-T-5a", "C-T-6a"
        }) {
      assertThat(desk.status(id)).as(id).isEqualTo(Status.MET);
    }
    assertThat(desk.status("C-T-6b")).isEqualTo(Status.MET);
    desk.boundary("G-5-7b", TODAY.plusYears(1));
    assertThat(desk.status("C-T-2b", TODAY.plusYears(9))).isEqualTo(Status.MET);
  }

  private static NetworkLine line(
      String type, String encryption, String broken, String guard, String divided, String others) {
    return row(
        NetworkLine.class,
        "businesses",
        "claims,eligibility",
        "type",
        type,
        "encryption",
        encryption,
        "onDisconnection",
        broken,
        "boundaries",
        guard,
        "separation",
        divided,
        "connectedToOthers",
        others,
        "confirmedOn",
        TODAY,
        "confirmedBy",
        "見本");
  }

  @Test
  void onlyModelCLetsADeviceBeUsedForMore() {
    desk.insert(device("claims,records"));
    assertThat(desk.said("D-4-2a")).containsExactly("「見本」が、決められた業務のほかにも使われています。");
    assertThat(desk.status("C-5-2a")).isEqualTo(Status.MET);
    desk.update(new Ref<>(1), device("claims,receipts"));
    assertThat(desk.status("D-4-2a")).isEqualTo(Status.MET);
    assertThat(desk.status("B-4-2a")).isEqualTo(Status.NOT_YET);
  }

  @ParameterizedTest
  @CsvSource({"A-4-2b", "B-4-2b", "C-5-2b", "D-4-2b"})
  void softwareIsCheckedAndWhatIsFoundGoes(String id) {
    Ref<Device> device = desk.insert(device("claims"));
    desk.insert(
        row(
            SoftwareCheck.class,
            "device",
            device,
            "checkedOn",
            TODAY,
            "result",
            "found",
            "found",
            "遊戯"));
    assertThat(desk.status(id)).isEqualTo(Status.PARTLY);
    desk.update(
        new Ref<>(1),
        row(SoftwareCheck.class, "device", device, "checkedOn", TODAY, "result", "clean"));
    desk.boundary(id, TODAY.plusYears(1));
  }

  @Test
  void antivirusLastsToItsLastDay() {
    Ref<Device> device = desk.insert(device("claims"));
    assertThat(desk.status("C-5-3a")).isEqualTo(Status.NOT_YET);
    desk.insert(row(Antivirus.class, "device", device, "expiresOn", TODAY.plusDays(1)));
    desk.boundary("C-5-3a", TODAY.plusDays(1));
    desk.insert(row(Antivirus.class, "device", device));
    assertThat(desk.status("C-5-3a", TODAY.plusYears(9))).isEqualTo(Status.MET);
    assertThat(desk.status("C-T-3a")).isEqualTo(Status.MET);
  }

  @Test
  void virusChecksNeedTheHeadsDecisionAndThenKeepIt() {
    Ref<Device> device = desk.insert(device("claims"));
    desk.insert(
        row(
            VirusCheck.class,
            "device",
            device,
            "checkedOn",
            TODAY,
            "definitionsOn",
            TODAY,
            "result",
            "clean"));
    assertThat(desk.said("C-5-3b")).containsExactly("ウイルスチェックの間隔を、まだ長が決めていません。");
    assertThat(desk.status("C-5-3c")).isEqualTo(Status.MET);
    desk.insert(every(DecidedMatter.VIRUS_CHECK, 1));
    desk.boundary("C-5-3b", TODAY.plusMonths(1));
    assertThat(desk.status("C-T-3b")).isEqualTo(Status.PARTLY);
    desk.insert(row(Antivirus.class, "device", device));
    desk.boundary("C-T-3b", TODAY.plusMonths(1));
  }

  @Test
  void whatComesInIsCheckedAtItsOccasion() {
    desk.insert(row(IntakeCheck.class, "kind", "introduction", "result", "clean"));
    assertThat(desk.status("C-4-3a")).isEqualTo(Status.MET);
    assertThat(desk.status("C-4-3b")).isEqualTo(Status.NOT_YET);
    desk.insert(row(IntakeCheck.class, "kind", "medium", "result", "found", "found", "虫"));
    assertThat(desk.status("C-4-3b")).isEqualTo(Status.NOT_YET);
  }

  @Test
  void everyIdHasItsOwnerWhoIsHere() {
    Ref<Staff> person = desk.insert(row(Staff.class, "user", "yes", "leftOn", TODAY.plusDays(4)));
    desk.insert(
        row(
            Account.class,
            "person",
            person,
            "kind",
            "shared",
            "authentication",
            "password",
            "checkedOn",
            TODAY));
    assertThat(desk.said("C-6-8")).containsExactly("共用のIDがあります：「見本」。");
    assertThat(desk.status("A-5-7")).isEqualTo(Status.MET);
    assertThat(desk.said("A-5-7", TODAY.plusDays(5))).containsExactly("ここにいない人のIDが、まだ使えます：「見本」。");
    assertThat(desk.status("C-T-1a")).isEqualTo(Status.NOT_YET);
    desk.insert(row(Account.class, "person", person, "kind", "personal", "checkedOn", TODAY));
    assertThat(desk.status("C-T-1b")).isEqualTo(Status.MET);
  }

  @Test
  void aPasswordHoldsForTwoCalendarMonthsAndLessWhereTheHeadSaysSo() {
    Ref<Account> account =
        desk.insert(row(Account.class, "userId", "a1", "authentication", "password"));
    desk.insert(row(Account.class, "userId", "b2", "authentication", "two-factor"));
    assertThat(desk.status("C-6-9")).isEqualTo(Status.NOT_YET);
    desk.insert(row(PasswordChange.class, "account", account, "changedOn", TODAY));
    desk.boundary("C-6-9", TODAY.plusMonths(2));
    desk.insert(every(DecidedMatter.PASSWORD_CHANGE, 6));
    desk.boundary("C-6-9", TODAY.plusMonths(2));
    desk.insert(every(DecidedMatter.PASSWORD_CHANGE, 1));
    desk.retire(HeadDecision.class, new Ref<>(1));
    desk.boundary("C-6-9", TODAY.plusMonths(1));
  }

  @Test
  void whereEveryIdHasASecondFactorNoPasswordIsAsked() {
    desk.insert(row(Account.class, "authentication", "two-factor"));
    assertThat(desk.status("C-6-9")).isEqualTo(Status.MET);
  }

  @Test
  void usbIsRestrictedOnEveryDevice() {
    desk.insert(device("claims"));
    assertThat(desk.status("C-T-4")).isEqualTo(Status.NOT_YET);
    desk.update(
        new Ref<>(1),
        row(
            Device.class,
            "uses",
            "claims",
            "kind",
            "desktop",
            "state",
            "in-use",
            "usbRestricted",
            "yes"));
    assertThat(desk.status("C-T-4")).isEqualTo(Status.MET);
  }

  @ParameterizedTest
  @CsvSource({"C-T-5b, external-access", "C-T-8, inter-institution"})
  void theVendorAnsweredThatItIsInPlace(String id, String item) {
    desk.insert(
        row(VendorConfirmation.class, "item", item, "askedOn", TODAY, "dueOn", TODAY.plusDays(7)));
    assertThat(desk.status(id)).isEqualTo(Status.PARTLY);
    assertThat(desk.judge(id, TODAY).due()).isEqualTo(TODAY.plusDays(7));
    assertThat(desk.status(id, TODAY.plusDays(8))).isEqualTo(Status.OVERDUE);
    desk.update(new Ref<>(1), answered(item, "not-in-place"));
    assertThat(desk.status(id)).isEqualTo(Status.PARTLY);
    desk.update(new Ref<>(1), answered(item, "in-place"));
    assertThat(desk.status(id)).isEqualTo(Status.MET);
    assertThat(desk.status(id, TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
  }

  private static VendorConfirmation answered(String item, String answer) {
    return row(
        VendorConfirmation.class,
        "item",
        item,
        "askedOn",
        TODAY,
        "answer",
        answer,
        "answeredOn",
        TODAY);
  }

  @ParameterizedTest
  @CsvSource({"C-T-7b, no, guests-apart, wpa3", "C-T-7c, yes, '', wpa3", "C-T-7d, yes, user, wep"})
  void eachLineOfTheWirelessMeasuresIsItsOwn(
      String id, String hidden, String access, String encryption) {
    assertThat(desk.status(id)).isEqualTo(Status.NOT_YET);
    Ref<WirelessLan> lan = desk.insert(wireless(hidden, access, encryption));
    assertThat(desk.status(id)).isEqualTo(Status.NOT_YET);
    assertThat(desk.status("C-T-7a")).isEqualTo(Status.PARTLY);
    desk.update(lan, wireless("yes", "user", "wpa2"));
    assertThat(desk.status(id)).isEqualTo(Status.MET);
    assertThat(desk.status("C-T-7a")).isEqualTo(Status.MET);
  }

  @Test
  void aSharedKeyIsChangedAsOftenAsTheHeadDecidedAndNoOtherIs() {
    desk.insert(every(DecidedMatter.WIRELESS_KEY, 6));
    Ref<WirelessLan> lan = desk.insert(wireless("yes", "certificate", "wpa3"));
    assertThat(desk.status("C-T-7c")).isEqualTo(Status.MET);
    desk.update(lan, wireless("yes", "passphrase", "wpa3"));
    assertThat(desk.said("C-T-7c")).containsExactly("「見本」の鍵を変えた日が、まだ書かれていません。");
    desk.update(
        lan,
        row(
            WirelessLan.class,
            "hidden",
            "yes",
            "access",
            "passphrase",
            "encryption",
            "wpa3",
            "keyChangedOn",
            TODAY));
    desk.boundary("C-T-7c", TODAY.plusMonths(6));
    assertThat(desk.status("C-T-7b", TODAY.plusYears(1))).isEqualTo(Status.MET);
  }

  private static WirelessLan wireless(String hidden, String access, String encryption) {
    return row(WirelessLan.class, "hidden", hidden, "access", access, "encryption", encryption);
  }

  private static Device device(String uses) {
    return row(Device.class, "uses", uses, "kind", "desktop", "state", "in-use");
  }
}
