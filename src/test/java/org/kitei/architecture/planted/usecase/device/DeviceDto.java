package org.kitei.architecture.planted.usecase.device;

public record DeviceDto() {}
