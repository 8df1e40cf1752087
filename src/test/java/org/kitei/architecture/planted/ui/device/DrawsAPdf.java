package org.kitei.architecture.planted.ui.device;

import org.apache.pdfbox.pdmodel.PDDocument;

public record DrawsAPdf(PDDocument held) {}
