package org.kitei.architecture.planted.usecase.device;

import org.kitei.architecture.planted.usecase.training.Lesson;

public record NeedsTraining(Lesson held) {}
