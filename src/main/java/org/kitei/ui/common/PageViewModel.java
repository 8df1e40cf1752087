package org.kitei.ui.common;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which page of how many is open, and how large.
public final class PageViewModel {
  /// Percent of the size at which a page is well read.
  public static final int USUAL = 100;

  private static final int SMALLEST = 50;
  private static final int LARGEST = 200;
  private static final int STEP = 25;

  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(USUAL);

  private final ReadOnlyObjectWrapper<Fit> fit = new ReadOnlyObjectWrapper<>(Fit.WIDTH);

  /// What a page of the usual size fills.
  public enum Fit {
    WIDTH,
    PAGE
  }

  public ReadOnlyObjectProperty<Fit> fit() {
    return fit.getReadOnlyProperty();
  }

  /// Fills the width, or shows a whole page, in the usual size.
  public void fit(Fit wanted) {
    fit.set(wanted);
    usual();
  }

  /// Back to the usual size.
  public void usual() {
    zoom.set(USUAL);
  }

  /// How many pages there are; 0 while none is open.
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /// The open page, from 0.
  public ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  /// In percent.
  public ReadOnlyIntegerProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  /// A paper of `pages` pages was opened; the open page stays where it can.
  public void opened(int pages) {
    count.set(pages);
    go(page.get());
  }

  public void go(int wanted) {
    page.set(Math.clamp(wanted, 0, Math.max(0, count.get() - 1)));
  }

  public void next() {
    go(page.get() + 1);
  }

  public void before() {
    go(page.get() - 1);
  }

  public boolean hasNext() {
    return page.get() + 1 < count.get();
  }

  public boolean hasBefore() {
    return page.get() > 0;
  }

  public void larger() {
    zoom.set(Math.min(LARGEST, zoom.get() + STEP));
  }

  public void smaller() {
    zoom.set(Math.max(SMALLEST, zoom.get() - STEP));
  }

  public boolean canGrow() {
    return zoom.get() < LARGEST;
  }

  public boolean canShrink() {
    return zoom.get() > SMALLEST;
  }
}
