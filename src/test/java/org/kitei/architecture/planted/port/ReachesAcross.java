package org.kitei.architecture.planted.port;

import org.kitei.architecture.planted.usecase.device.Saved;

public record ReachesAcross(Saved held) {}
