package org.kitei.architecture.planted.domain.training;

public record Course() {}
