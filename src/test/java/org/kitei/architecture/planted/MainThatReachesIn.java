package org.kitei.architecture.planted;

import org.kitei.architecture.planted.storage.device.Table;

public record MainThatReachesIn(Table held) {}
