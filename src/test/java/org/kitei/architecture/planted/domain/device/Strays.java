package org.kitei.architecture.planted.domain.device;

import org.kitei.domain.register.Register;

@Register(key = "strays", feature = "training", prefix = "X")
public record Strays(String name) {}
