package org.kitei.domain.duty;

/// The one rule of a requirement. What differs between the guideline and the models is data of the
/// entry ([org.kitei.domain.catalogue.Particulars]); what counts as met, partly and overdue, and
/// what no rule can see, is said in the catalogue's requirement.
public interface Rule {
  /// The requirement's id.
  String requirement();

  /// Looks whether what the entry asks is there; nothing missed means met.
  void judge(Look look);
}
