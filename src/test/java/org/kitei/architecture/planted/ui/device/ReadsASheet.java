package org.kitei.architecture.planted.ui.device;

class ReadsASheet {
  org.apache.poi.ss.usermodel.Sheet sheet;
}
