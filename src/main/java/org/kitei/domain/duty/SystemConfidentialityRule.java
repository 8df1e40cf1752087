package org.kitei.domain.duty;

/// The head states that the measures protecting the system are in place; what registers show of it
/// is counted elsewhere.
///
/// serves G-5-6
public final class SystemConfidentialityRule implements Rule {
  @Override
  public String requirement() {
    return "system-confidentiality";
  }

  @Override
  public void judge(Look look) {
    look.attested();
  }
}
