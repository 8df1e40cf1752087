package org.kitei.architecture.planted.ui.device;

import picocli.CommandLine;

public record ParsesArguments(CommandLine held) {}
