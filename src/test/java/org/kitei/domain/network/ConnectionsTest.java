package org.kitei.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.RefusedAt;
import org.kitei.domain.shared.Business;

final class ConnectionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void aLineThatJoinsOtherSystemsSaysWhich() {
    assertThat(line(LineType.IP_VPN, LineEncryption.CLOSED, true, null, null))
        .containsExactly("otherSystems");
    assertThat(line(LineType.IP_VPN, LineEncryption.CLOSED, true, "電子カルテ", null)).isEmpty();
    assertThat(line(LineType.IP_VPN, LineEncryption.CLOSED, false, null, null)).isEmpty();
  }

  @Test
  void theInternetIsNoClosedNetwork() {
    assertThat(line(LineType.INTERNET, LineEncryption.CLOSED, null, null, null))
        .containsExactly("encryption");
    assertThat(line(LineType.IPSEC_IKE, LineEncryption.IPSEC, null, null, null)).isEmpty();
  }

  @Test
  void whoeverConfirmedALineIsNamed() {
    assertThat(line(LineType.ISDN, null, null, null, DAY)).containsExactly("confirmedBy");
  }

  @Test
  void aCertificateIsValidFromItsFirstToItsLastDay() {
    Certificate certificate = certificate(DAY, DAY.plusYears(3), null);
    assertThat(certificate.isValidOn(DAY.minusDays(1))).isFalse();
    assertThat(certificate.isValidOn(DAY)).isTrue();
    assertThat(certificate.isValidOn(DAY.plusYears(3))).isTrue();
    assertThat(certificate.isValidOn(DAY.plusYears(3).plusDays(1))).isFalse();
    assertThat(certificate(DAY, DAY.plusYears(3), DAY.plusDays(9)).isValidOn(DAY.plusDays(9)))
        .isFalse();
  }

  @Test
  void aCertificateEndsAfterItBegan() {
    assertThat(RefusedAt.fields(() -> certificate(DAY, DAY, null))).containsExactly("expiresOn");
    assertThat(RefusedAt.fields(() -> certificate(DAY, DAY.plusDays(1), DAY.minusDays(1))))
        .containsExactly("revokedOn");
  }

  @Test
  void whatIsSentIsForAMonth() {
    assertThat(sent(3, DAY).month()).isEqualTo(DAY.minusMonths(1).withDayOfMonth(1));
    assertThat(sent(0, null).isUnconfirmed()).isTrue();
    assertThat(sent(0, DAY).isUnconfirmed()).isFalse();
    assertThat(RefusedAt.fields(() -> sent(-1, DAY.minusDays(1))))
        .containsExactly("items", "receiptOn");
  }

  /// Any one of the three ways is enough: a receipt shows the first two, the third needs none.
  @Test
  void aReceiptShowsWhatIsSignedOrConfirmedAndLogsNeedNone() {
    for (TransmissionProof proof : TransmissionProof.values()) {
      boolean asks = proof != TransmissionProof.LOGS;
      assertThat(sent(proof, 0, null).isUnconfirmed()).as(proof.key()).isEqualTo(asks);
      assertThat(sent(proof, 0, DAY).isUnconfirmed()).as(proof.key()).isFalse();
      assertThat(sent(proof, 0, null).isReceived()).as(proof.key()).isFalse();
      assertThat(sent(proof, 0, DAY).isReceived()).as(proof.key()).isEqualTo(asks);
    }
  }

  @Test
  void someWirelessEncryptionsCanBeBroken() {
    assertThat(WirelessEncryption.values())
        .filteredOn(WirelessEncryption::protects)
        .containsExactly(WirelessEncryption.WPA3, WirelessEncryption.WPA2);
  }

  @Test
  void aLogIsKeptForAtLeastAMonth() {
    assertThat(log(1)).isEmpty();
    assertThat(log(null)).isEmpty();
    assertThat(log(0)).containsExactly("keptMonths");
  }

  private static List<String> log(@Nullable Integer months) {
    return RefusedAt.fields(
        () -> new KeptLog(LogKind.LOGON, "電子カルテ", "サーバー", months, null, null, null));
  }

  private static Transmission sent(int items, @Nullable LocalDate receipt) {
    return sent(TransmissionProof.RECEIPTS, items, receipt);
  }

  private static Transmission sent(
      TransmissionProof proof, int items, @Nullable LocalDate receipt) {
    LocalDateTime at = LocalDateTime.of(2026, 4, 1, 9, 30);
    return new Transmission(
        Business.CLAIMS,
        DAY.minusDays(1),
        Direction.SENT,
        at,
        proof,
        items,
        null,
        receipt,
        null,
        null);
  }

  private static Certificate certificate(
      LocalDate issued, LocalDate expires, @Nullable LocalDate revoked) {
    return new Certificate(
        CertificateKind.CLAIMS, null, null, issued, expires, null, null, revoked);
  }

  private static List<String> line(
      LineType type,
      @Nullable LineEncryption encryption,
      @Nullable Boolean others,
      @Nullable String systems,
      @Nullable LocalDate confirmed) {
    return RefusedAt.fields(
        () ->
            new NetworkLine(
                "請求の回線",
                Set.of(Business.CLAIMS),
                null,
                type,
                encryption,
                Set.of(),
                null,
                others,
                systems,
                null,
                confirmed,
                null,
                null));
  }
}
