package org.kitei.architecture.planted.storage.device;

import org.kitei.architecture.planted.usecase.device.Saved;

public record ReachesAcross(Saved held) {}
