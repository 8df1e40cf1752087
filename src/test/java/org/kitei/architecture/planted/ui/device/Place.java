package org.kitei.architecture.planted.ui.device;

public record Place() {}
