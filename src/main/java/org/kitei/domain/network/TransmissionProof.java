package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// How the other side can see that something was sent or received; the guideline names three ways
/// (G-5-5), of which any one is enough.
public enum TransmissionProof implements Keyed {
  /// signed data are sent, and their receipt comes back
  SIGNED("signed"),
  /// each side sends the other the receipt
  RECEIPTS("receipts"),
  /// both sides keep their logs
  LOGS("logs");

  private final String key;

  TransmissionProof(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// Whether a receipt has to come back.
  public boolean asksReceipt() {
    return this != LOGS;
  }
}
