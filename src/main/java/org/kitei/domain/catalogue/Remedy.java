package org.kitei.domain.catalogue;

/// How a requirement that is open is put right, and how much hangs on it.
///
/// @param risk from 1 to 4: what can happen while it is open; 4 is for what everything else rests
///   on
/// @param minutes how long the next step usually takes
/// @param why why it matters, in one sentence
/// @param button what happens when one begins, in a few words
public record Remedy(int risk, int minutes, Bilingual why, Bilingual button) {
  public Remedy {
    if (risk < 1 || risk > 4) {
      throw new IllegalArgumentException("no risk " + risk);
    }
    if (minutes < 1) {
      throw new IllegalArgumentException("nothing takes " + minutes + " minutes");
    }
  }
}
