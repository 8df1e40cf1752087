package org.kitei.architecture.planted.domain.misc;

public record Unfiled() {}
