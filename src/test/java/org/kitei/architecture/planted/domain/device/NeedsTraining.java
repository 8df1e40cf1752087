package org.kitei.architecture.planted.domain.device;

import org.kitei.architecture.planted.domain.training.Course;

public record NeedsTraining(Course held) {}
