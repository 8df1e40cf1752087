package org.kitei.domain.regulation;

/// Where an institution's regulation differs from the official model.
///
/// @param from the model's words
/// @param to what stands in their place; empty when they were left out
/// @param count in how many places
public record Departure(String from, String to, int count) {}
