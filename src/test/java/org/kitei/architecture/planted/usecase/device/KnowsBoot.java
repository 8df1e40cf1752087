package org.kitei.architecture.planted.usecase.device;

import org.kitei.architecture.planted.boot.Wiring;

public record KnowsBoot(Wiring held) {}
