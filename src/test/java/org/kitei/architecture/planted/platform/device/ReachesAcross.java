package org.kitei.architecture.planted.platform.device;

import org.kitei.architecture.planted.usecase.device.Saved;

public record ReachesAcross(Saved held) {}
