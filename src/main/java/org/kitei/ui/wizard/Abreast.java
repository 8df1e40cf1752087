package org.kitei.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Fields in two columns where there is room, else in one; long ones take the whole width.
final class Abreast extends Region {
  private static final double GAP = 14;
  private static final double ROOM = 430;

  private final List<Region> fields = new ArrayList<>();
  private final List<Boolean> wide = new ArrayList<>();

  /// @param whole whether the field takes the whole width
  void add(Region field, boolean whole) {
    fields.add(field);
    wide.add(whole);
    getChildren().add(field);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return lay(width < 0 ? ROOM : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return ROOM;
  }

  @Override
  protected void layoutChildren() {
    lay(getWidth(), true);
  }

  /// Goes through the fields line by line; the height needed.
  private double lay(double width, boolean place) {
    double half = width < ROOM ? width : Math.floor((width - GAP) / 2);
    double y = 0;
    int at = 0;
    while (at < fields.size()) {
      boolean alone = width < ROOM || wide.get(at) || at + 1 == fields.size() || wide.get(at + 1);
      double first = alone && wide.get(at) ? width : half;
      double height = put(fields.get(at), 0, y, first, place);
      if (!alone) {
        height = Math.max(height, put(fields.get(at + 1), half + GAP, y, half, place));
      }
      at += alone ? 1 : 2;
      y += height + (at < fields.size() ? GAP : 0);
    }
    return y;
  }

  private double put(Node field, double x, double y, double width, boolean place) {
    double height = Math.ceil(field.prefHeight(width));
    if (place) {
      field.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
    return height;
  }
}
