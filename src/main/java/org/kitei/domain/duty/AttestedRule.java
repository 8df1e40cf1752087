package org.kitei.domain.duty;

/// The head states that the requirement is met.
///
/// @param requirement its id
record AttestedRule(String requirement) implements Rule {
  @Override
  public void judge(Look look) {
    look.attested();
  }
}
