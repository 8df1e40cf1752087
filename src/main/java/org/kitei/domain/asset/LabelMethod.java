package org.kitei.domain.asset;

import org.kitei.domain.shared.Keyed;

/// How the class is shown.
public enum LabelMethod implements Keyed {
  FILE_NAME("file-name"),
  FOLDER_NAME("folder-name"),
  HEADER("header"),
  STICKER("sticker"),
  STAMP("stamp"),
  OTHER("other");

  private final String key;

  LabelMethod(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
