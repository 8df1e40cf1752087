package org.kitei.domain.contact;

import org.kitei.domain.shared.Keyed;

/// What a vendor is asked to confirm.
public enum ConfirmedItem implements Keyed {
  /// C-T-5: access from outside is restricted
  EXTERNAL_ACCESS("external-access"),
  /// C-T-8: traffic between institutions is restricted
  INTER_INSTITUTION("inter-institution"),
  /// G-5-7: nobody can listen in
  ENCRYPTION("encryption"),
  /// G-5-8: what happens when the line breaks
  DISCONNECTION("disconnection"),
  /// how the vendor reaches the devices
  REMOTE_MAINTENANCE("remote-maintenance"),
  /// who installs security updates
  UPDATES("updates"),
  OTHER("other");

  private final String key;

  ConfirmedItem(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
