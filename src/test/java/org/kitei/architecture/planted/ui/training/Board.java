package org.kitei.architecture.planted.ui.training;

public record Board() {}
