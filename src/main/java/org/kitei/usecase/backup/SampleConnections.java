package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.contact.ConfirmedItem;
import org.kitei.domain.contact.VendorAnswer;
import org.kitei.domain.contact.VendorConfirmation;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.network.CertificateKind;
import org.kitei.domain.network.CertificatePack;
import org.kitei.domain.network.EnvironmentSeparation;
import org.kitei.domain.network.KeptLog;
import org.kitei.domain.network.LineType;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.network.WirelessEncryption;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.register.Draft;

/// The lines, certificates and logs of a made-up institution, and what its vendors answered. One
/// question is not answered and overdue, the line of other use was never confirmed, a certificate
/// ends soon, and nobody has settled how long the last log is kept.
final class SampleConnections {
  private static final int MONTHS_SINCE_ASKED = 3;
  private static final int DAYS_LEFT = 45;
  private static final int DAYS_LONG = 300;
  private static final int YEARS = 3;
  private static final String KEPT_MONTHS = "36";

  private final SampleStarters starters;
  private final CertificatePack terms;
  private final Stock stock;
  private final Circumstances at;
  private final Random random;

  SampleConnections(
      SampleStarters starters,
      CertificatePack terms,
      Stock stock,
      Circumstances at,
      Random random) {
    this.starters = starters;
    this.terms = terms;
    this.stock = stock;
    this.at = at;
    this.random = random;
  }

  void write() {
    starters.of(VendorConfirmation.class).forEach(this::confirmation);
    lines();
    if (Boolean.TRUE.equals(at.profile().wirelessLan())) {
      starters.of(WirelessLan.class).forEach(this::wireless);
    }
    certificates();
    logs();
    starters.of(EnvironmentSeparation.class).stream()
        .map(draft -> confirmed(draft).with("realData", "no"))
        .forEach(starters::insert);
  }

  private void confirmation(Draft<VendorConfirmation> question) {
    LocalDate asked = at.date().minusMonths(MONTHS_SINCE_ASKED);
    Draft<VendorConfirmation> draft =
        question.with("askedOn", asked.toString()).with("dueOn", asked.plusMonths(1).toString());
    boolean open = draft.text("item").equals(ConfirmedItem.ENCRYPTION.key());
    starters.insert(
        open
            ? draft
            : draft
                .with("answer", VendorAnswer.IN_PLACE.key())
                .with("answeredOn", asked.plusDays(9).toString())
                .with("answeredBy", stock.vendorPersons().getFirst())
                .with("answerText", stock.text("answer"))
                .with("paper", stock.text("paper")));
  }

  private void lines() {
    for (Draft<NetworkLine> line : starters.of(NetworkLine.class)) {
      if (line.text("type").equals(LineType.IP_VPN.key())) {
        starters.insert(
            confirmed(line)
                .with("encryption", "closed")
                .with("boundaries", "firewall,router")
                .with("separation", "logical")
                .with("connectedToOthers", "yes")
                .with("otherSystems", stock.text("other-systems"))
                .with("onDisconnection", "stops")
                .with("details", stock.text("line-details")));
      } else if (line.text("type").equals(LineType.INTERNET.key())) {
        starters.insert(line.with("boundaries", "router").with("separation", "physical"));
      }
    }
  }

  private void wireless(Draft<WirelessLan> draft) {
    starters.insert(
        confirmed(draft)
            .with("hidden", "yes")
            .with("access", "certificate,guests-apart")
            .with("encryption", WirelessEncryption.WPA3.key())
            .with("keyChangedOn", at.lately().toString()));
  }

  private void certificates() {
    Period term = terms.validity().getOrDefault(CertificateKind.CLAIMS, Period.ofYears(YEARS));
    int days = DAYS_LEFT;
    for (Draft<Certificate> draft : starters.of(Certificate.class)) {
      LocalDate ends = at.date().plusDays(days);
      starters.insert(
          draft
              .with("issuer", stock.text("issuer"))
              .with("issuedOn", ends.minus(term).toString())
              .with("expiresOn", ends.toString()));
      days = DAYS_LONG + random.nextInt(DAYS_LONG);
    }
  }

  private void logs() {
    List<Draft<KeptLog>> logs = starters.of(KeptLog.class);
    for (int i = 0; i < logs.size(); i++) {
      boolean last = i == logs.size() - 1;
      starters.insert(last ? logs.get(i) : confirmed(logs.get(i)).with("keptMonths", KEPT_MONTHS));
    }
  }

  private <R extends Record> Draft<R> confirmed(Draft<R> draft) {
    return draft
        .with("confirmedOn", at.lately().toString())
        .with("confirmedBy", at.people().name(2));
  }
}
