package org.kitei.architecture.planted.usecase.device;

import java.sql.Connection;

public record AsksTheDatabase(Connection held) {}
