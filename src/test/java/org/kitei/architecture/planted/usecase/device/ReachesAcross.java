package org.kitei.architecture.planted.usecase.device;

import org.kitei.architecture.planted.storage.device.Table;

public record ReachesAcross(Table held) {}
