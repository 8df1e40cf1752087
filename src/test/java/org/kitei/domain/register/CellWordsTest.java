package org.kitei.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.device.Device;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.network.WirelessLan;
import org.kitei.platform.BundleWords;

class CellWordsTest {
  private final CellWords words =
      new CellWords(List.of(new BundleWords("ja"), new BundleWords("en")));

  @Test
  void whatAnAnswerSaysInBracketsMayBeLeftOut() {
    Field encryption = RegisterType.of(WirelessLan.class).field("encryption");
    assertThat(words.choice(encryption, "WPA3")).contains("wpa3");
    assertThat(words.choice(encryption, "WPA3（強い）")).contains("wpa3");
    Field uses = RegisterType.of(Device.class).field("uses");
    assertThat(words.choices(uses, "回線、境界")).contains(List.of("line", "boundary"));
  }

  @Test
  void notWhereItCouldMeanAnother() {
    Field type = RegisterType.of(NetworkLine.class).field("type");
    assertThat(words.choice(type, "IP-VPN")).contains("ip-vpn");
    assertThat(words.choice(type, "インターネット")).isEmpty();
    assertThat(words.choice(type, "インターネット（IPsec＋IKE）")).contains("ipsec-ike");
  }
}
