package org.kitei.ui.catalogue;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two things side by side where there is room, else one below the other.
final class Columns extends Region {
  private static final double GAP = 18;
  private static final double ROOM = 700;
  private static final double SHARE = 0.58;

  private final Region first;
  private final Region second;

  Columns(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? ROOM : width;
    if (inner < ROOM) {
      return height(first, inner) + GAP + height(second, inner);
    }
    return Math.max(height(first, left(inner)), height(second, inner - left(inner) - GAP));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return ROOM;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (width < ROOM) {
      double above = height(first, width);
      place(first, 0, 0, width, above);
      place(second, 0, above + GAP, width, height(second, width));
    } else {
      double left = left(width);
      place(first, 0, 0, left, height(first, left));
      double right = width - left - GAP;
      place(second, left + GAP, 0, right, height(second, right));
    }
  }

  private static double left(double width) {
    return Math.floor((width - GAP) * SHARE);
  }

  private static double height(Region child, double width) {
    return Math.ceil(child.prefHeight(width));
  }

  private void place(Node child, double x, double y, double width, double height) {
    child.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
  }
}
