package org.kitei.domain.catalogue;

import java.util.List;

/// One thing to be done, whatever the number of sentences that ask for it.
///
/// @param chapter the guideline's chapter it is counted under; 0 is part I
/// @param missing what is missing while nothing is done, in one sentence
/// @param registers keys of the registers whose rows show it: those its rule asks
/// @param beside keys of registers that no rule asks, and in which people keep what it is about
/// @param fix where it is put right: one of `registers`, or `chapter-N`
public record Requirement(
    String id,
    int chapter,
    Bilingual title,
    Bilingual missing,
    Proof proof,
    List<String> registers,
    List<String> beside,
    String fix,
    Remedy remedy,
    Yardstick yardstick) {
  public Requirement {
    if (chapter < 0 || chapter > 9) {
      throw new IllegalArgumentException("no chapter " + chapter);
    }
    registers = List.copyOf(registers);
    beside = List.copyOf(beside);
    if (!registers.contains(fix) && !fix.equals("chapter-" + chapter)) {
      throw new IllegalArgumentException("cannot be put right at " + fix);
    }
  }

  /// Whether rows of a register are kept for it.
  public boolean concerns(String register) {
    return registers.contains(register) || beside.contains(register);
  }
}
