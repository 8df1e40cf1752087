package org.kitei.domain.duty;

/// The head states that the appendix is carried out; how each of its eight measures stands is
/// judged for itself.
///
/// serves C-9-1
public final class AppendixMeasuresRule implements Rule {
  @Override
  public String requirement() {
    return "appendix-measures";
  }

  @Override
  public void judge(Look look) {
    look.attested();
  }
}
