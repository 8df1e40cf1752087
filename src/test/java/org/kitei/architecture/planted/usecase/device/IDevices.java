package org.kitei.architecture.planted.usecase.device;

public interface IDevices {}
