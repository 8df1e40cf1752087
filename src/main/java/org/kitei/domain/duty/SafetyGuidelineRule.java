package org.kitei.domain.duty;

/// The head states that introduction, operation and disposal follow the safety-management
/// guideline; no register can show it.
///
/// serves G-I1-5b G-I1-5c G-I1-5d
public final class SafetyGuidelineRule implements Rule {
  @Override
  public String requirement() {
    return "safety-guideline";
  }

  @Override
  public void judge(Look look) {
    look.attested();
  }
}
