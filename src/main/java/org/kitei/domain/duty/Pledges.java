package org.kitei.domain.duty;

import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.shared.Message;
import org.kitei.domain.training.Pledge;
import org.kitei.domain.training.PledgeKind;

/// What all who use the systems have promised in writing.
final class Pledges {
  private Pledges() {}

  /// Each of them signed a pledge of the kind.
  static void of(Look look, PledgeKind kind) {
    signed(look, kind, 1);
  }

  /// Each of them signed the version of the regulation that is in force, or a later one.
  static void ofRegulationInForce(Look look) {
    int version =
        look.rows(Document.class, document -> document.kind() == DocumentKind.REGULATION).stream()
            .map(Row::value)
            .filter(document -> look.hasCome(document.inForceFrom()))
            .mapToInt(Document::version)
            .max()
            .orElse(1);
    signed(look, PledgeKind.REGULATION, version);
  }

  private static void signed(Look look, PledgeKind kind, int version) {
    People.users(look)
        .by(Pledge.class, Pledge::person)
        .with(pledge -> pledge.kind() == kind && pledge.version() >= version)
        .with(pledge -> look.hasCome(pledge.signedOn()))
        .as(Pledge::kind, kind.key())
        .as(Pledge::version, Integer.toString(version))
        .isThere("duty.missing.pledge", Message.of(WordKeys.choice(kind)));
  }
}
