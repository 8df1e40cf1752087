package org.kitei.architecture.planted.port.device;

public interface Nested {}
