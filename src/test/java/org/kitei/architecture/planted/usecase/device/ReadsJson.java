package org.kitei.architecture.planted.usecase.device;

import com.fasterxml.jackson.databind.JsonNode;

public record ReadsJson(JsonNode held) {}
