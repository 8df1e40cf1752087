package org.kitei.domain.duty;

/// All who use the systems have pledged to follow the regulation, which forbids what is easily
/// guessed, very short or nearly the same; passwords themselves are never stored, so nobody can
/// look.
///
/// serves C-6-10a C-6-10b C-6-10c
public final class PasswordStrengthRule implements Rule {
  @Override
  public String requirement() {
    return "password-strength";
  }

  @Override
  public void judge(Look look) {
    Pledges.ofRegulationInForce(look);
  }
}
