package org.kitei.domain.duty;

/// The head states that the data are protected from people without authority; what registers show
/// of it is counted elsewhere.
///
/// serves G-5-1 G-5-2 G-5-3
public final class DataConfidentialityRule implements Rule {
  @Override
  public String requirement() {
    return "data-confidentiality";
  }

  @Override
  public void judge(Look look) {
    look.attested();
  }
}
