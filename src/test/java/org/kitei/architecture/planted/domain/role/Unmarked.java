package org.kitei.architecture.planted.domain.role;

public record Unmarked() {}
