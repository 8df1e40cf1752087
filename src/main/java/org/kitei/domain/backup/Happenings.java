package org.kitei.domain.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.device.IntakeKind;
import org.kitei.domain.device.LoanKind;
import org.kitei.domain.regulation.DocumentKind;

/// What happens in a made-up institution over the years: what checks find, what comes in, what is
/// lent, what audits say.
///
/// @param unneeded software that does not belong on a device
/// @param removed what was done about it
/// @param viruses what virus checks find
/// @param cleaned what was done about it
public record Happenings(
    List<String> unneeded,
    String removed,
    List<String> viruses,
    String cleaned,
    List<Intake> intakes,
    List<Lent> lent,
    Audited audited,
    List<Corrected> corrected,
    List<Developed> developed,
    List<Asked> selfChecked,
    List<Ruled> ruled) {
  public Happenings {
    unneeded = List.copyOf(unneeded);
    viruses = List.copyOf(viruses);
    intakes = List.copyOf(intakes);
    lent = List.copyOf(lent);
    corrected = List.copyOf(corrected);
    developed = List.copyOf(developed);
    selfChecked = List.copyOf(selfChecked);
    ruled = List.copyOf(ruled);
  }

  /// Something that comes in from outside.
  public record Intake(IntakeKind kind, String subject, @Nullable String counterpart) {}

  /// Something somebody is lent.
  public record Lent(LoanKind kind, String item) {}

  /// How audits are held.
  public record Audited(String auditor, String plan, String scope, String report) {}

  /// What an audit found.
  public record Corrected(String finding, String correction, String effect) {}

  /// What an institution without a model lays down itself.
  public record Ruled(DocumentKind kind, String title, String place) {}

  /// Something developed.
  ///
  /// @param deviation how it fell short of the rules, or null
  public record Developed(String project, @Nullable String deviation) {}

  /// What a self-check asks.
  ///
  /// @param improvement what is to become better, or null where all is well
  public record Asked(String item, @Nullable String improvement) {}
}
