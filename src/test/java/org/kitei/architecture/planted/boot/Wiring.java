package org.kitei.architecture.planted.boot;

public record Wiring() {}
