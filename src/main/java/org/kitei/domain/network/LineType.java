package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// How a line reaches the other side; which of them are permitted is data, see [LinePack].
public enum LineType implements Keyed {
  /// a closed IP network
  IP_VPN("ip-vpn"),
  /// dial-up
  ISDN("isdn"),
  /// over the internet, IPsec with IKE
  IPSEC_IKE("ipsec-ike"),
  /// a line of its own
  LEASED("leased"),
  /// the internet without such protection
  INTERNET("internet"),
  OTHER("other");

  private final String key;

  LineType(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
