package org.kitei.architecture.planted.usecase.training;

public record Lesson() {}
