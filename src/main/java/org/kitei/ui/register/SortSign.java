package org.kitei.ui.register;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The small arrow beside the title of the column the rows stand in order of.
final class SortSign {
  private SortSign() {}

  static FontIcon of(boolean descending) {
    FontIcon sign = new FontIcon(descending ? MaterialDesignM.MENU_DOWN : MaterialDesignM.MENU_UP);
    sign.getStyleClass().add("sort-sign");
    return sign;
  }
}
