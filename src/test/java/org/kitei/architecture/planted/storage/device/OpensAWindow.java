package org.kitei.architecture.planted.storage.device;

import javafx.stage.Stage;

public record OpensAWindow(Stage held) {}
