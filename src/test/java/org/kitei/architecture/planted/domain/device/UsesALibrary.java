package org.kitei.architecture.planted.domain.device;

import org.slf4j.Logger;

public record UsesALibrary(Logger held) {}
