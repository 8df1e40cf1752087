package org.kitei.domain.register;

/// What a row is called.
///
/// @param order what it is sorted by, such as its reading
public record RowLabel(String text, String order) {}
