package org.kitei.architecture.planted.domain.device;

import org.kitei.architecture.planted.port.Store;

public record ReachesAcross(Store held) {}
