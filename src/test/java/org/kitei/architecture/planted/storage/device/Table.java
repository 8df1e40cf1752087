package org.kitei.architecture.planted.storage.device;

public record Table() {}
