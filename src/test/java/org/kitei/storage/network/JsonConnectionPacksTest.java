package org.kitei.storage.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kitei.domain.network.CertificateKind;
import org.kitei.domain.network.LinePack;
import org.kitei.domain.network.LineType;
import org.kitei.domain.shared.Certainty;

final class JsonConnectionPacksTest {
  private final JsonConnectionPacks packs = new JsonConnectionPacks();

  @Test
  void threeKindsOfLineArePermitted() {
    LinePack lines = packs.lines();
    assertThat(LineType.values())
        .filteredOn(lines::permits)
        .containsExactlyInAnyOrder(LineType.IP_VPN, LineType.ISDN, LineType.IPSEC_IKE);
    assertThat(lines.permitted()).allMatch(each -> !each.as().in("en").isBlank());
  }

  @Test
  void aPackSaysWhereItComesFromAndHowSureItIs() {
    assertThat(packs.lines().provenance().certainty()).isEqualTo(Certainty.OFFICIAL);
    assertThat(packs.lines().provenance().published()).isEqualTo("2021-10-04");
    assertThat(packs.certificates().provenance().certainty()).isEqualTo(Certainty.SECONDARY);
    assertThat(packs.certificates().provenance().source()).isNotBlank();
  }

  @Test
  void aCertificateOfClaimsIsValidForThreeYearsAndThreeMonths() {
    assertThat(packs.certificates().expiry(CertificateKind.CLAIMS, LocalDate.of(2026, 11, 30)))
        .contains(LocalDate.of(2030, 2, 28));
    assertThat(packs.certificates().expiry(CertificateKind.SERVER, LocalDate.of(2026, 11, 30)))
        .isEmpty();
    assertThat(packs.certificates().remindDays()).containsExactly(90, 60, 30, 15, 7);
  }
}
