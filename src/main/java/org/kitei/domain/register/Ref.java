package org.kitei.domain.register;

/// Points at a row of another register by its row id.
@SuppressWarnings("UnusedTypeParameter") // says which register, read off the component by Field
public record Ref<R extends Record>(long id) {}
