package org.kitei.architecture.planted.ui.device;

import org.kitei.architecture.planted.port.Store;

public record CallsAPort(Store held) {}
