package org.kitei.domain.duty;

import java.time.LocalDate;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.network.CertificateKind;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Message;

/// For each business that is done and that the entry names, a certificate of its kind is valid.
///
/// serves G-5-4
public final class MutualAuthenticationRule implements Rule {
  @Override
  public String requirement() {
    return "mutual-authentication";
  }

  @Override
  public void judge(Look look) {
    look.businesses().forEach(business -> valid(look, business));
  }

  private static void valid(Look look, Business business) {
    CertificateKind kind = Keyed.of(CertificateKind.class, business.key());
    Message called = Message.of(WordKeys.choice(kind));
    Row<Certificate> last = null;
    LocalDate until = null;
    for (Row<Certificate> row : look.rows(Certificate.class, each -> each.kind() == kind)) {
      Certificate each = row.value();
      LocalDate expires = each.expiresOn();
      boolean begun = each.issuedOn() == null || look.hasCome(each.issuedOn());
      boolean counts = begun && !look.hasCome(each.revokedOn());
      if (counts && expires != null && (until == null || expires.isAfter(until))) {
        last = row;
        until = expires;
      }
    }
    if (last == null || until == null) {
      look.lacks("duty.missing.certificate", called);
      look.canBe(Deed.Add.of(Certificate.class).with(Certificate::kind, kind.key()));
      return;
    }
    look.saw(Certificate.class, last);
    look.lasts(until);
    if (look.isEnding(until)) {
      look.canBe(Deed.Add.of(Certificate.class).with(Certificate::kind, kind.key()));
    }
    if (until.isBefore(look.today())) {
      look.missed(until, "duty.missing.certificate-expired", called, until);
    }
  }
}
