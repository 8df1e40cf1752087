package org.kitei.architecture.planted.common;

public record Tenth() {}
