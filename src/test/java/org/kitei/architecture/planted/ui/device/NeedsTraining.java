package org.kitei.architecture.planted.ui.device;

import org.kitei.architecture.planted.ui.training.Board;

public record NeedsTraining(Board held) {}
