package org.kitei.domain.profile;

import org.kitei.domain.shared.Keyed;

/// What the guideline and the models leave to the head: mostly how often is "regularly".
public enum DecidedMatter implements Keyed {
  /// C-5-3, A-7-1, B-7-1, D-7-1
  VIRUS_CHECK("virus-check"),
  /// C-5-2
  SOFTWARE_CHECK("software-check"),
  /// G-3-1, C-5-7
  PLACEMENT_CHECK("placement-check"),
  /// C-5-6: the lists are always current
  ASSET_LIST_CHECK("asset-list-check"),
  /// A-3-2, C-5-6
  LABEL_CHECK("label-check"),
  /// G-1-3
  CONTACT_CHECK("contact-check"),
  /// C-2-5: seen readable
  EMERGENCY_CHECK("emergency-check"),
  /// C-5-5: at hand
  MANUAL_CHECK("manual-check"),
  /// C-3-3, A-6-3
  TRAINING("training"),
  /// C-6-9: two months at the most
  PASSWORD_CHANGE("password-change"),
  /// C-T-1: rights and accounts nobody needs
  ACCOUNT_CHECK("account-check"),
  /// G-5-7 to G-5-9
  LINE_CHECK("line-check"),
  /// C-T-7
  WIRELESS_KEY("wireless-key"),
  /// G-5-5
  LOG_CHECK("log-check"),
  /// C-T-5, C-T-8
  VENDOR_CONFIRMATION("vendor-confirmation"),
  /// G-I1: the newest version
  LAW_CHECK("law-check"),
  /// G-7-2, G-7-3
  TERMS_CHECK("terms-check"),
  /// C-8-1, A-10-1, B-10-1, D-10-1
  REVIEW("review"),
  /// G-9-3
  AUDIT("audit"),
  /// how long what the director stated stands
  STATEMENT("statement"),
  /// C-9-2: whatever else the head has to settle
  OTHER("other");

  private final String key;

  DecidedMatter(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// Whether it is about how often something is done.
  public boolean isPeriod() {
    return this != OTHER;
  }
}
