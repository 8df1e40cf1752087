package org.kitei.domain.catalogue;

/// What is odd about the original, in our words.
///
/// @param documentWide whether it concerns the whole document and not only the entries that name it
public record Note(String id, boolean documentWide, Bilingual text) {}
