package org.kitei.architecture.planted.cli.device;

import org.kitei.architecture.planted.ui.device.Place;

public record ReachesAcross(Place held) {}
