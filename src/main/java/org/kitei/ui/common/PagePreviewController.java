package org.kitei.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.port.PageImages.Picture;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// A paper on the desk, page by page: the open page first, its neighbour drawn meanwhile.
public final class PagePreviewController {
  /// A page this wide reads like paper held in the hand; a smaller desk makes it smaller.
  private static final double WIDEST = 640;

  private static final double NARROWEST = 240;
  private static final double MARGIN = 60;
  private static final double LEAST = 120;

  /// How much taller than wide the paper is.
  private static final double TALL = 1.4142;

  private static final double INCHES = 8.27;
  private static final int KEPT = 12;
  private static final Set<KeyCode> PAGING = Set.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);

  private final PageViewModel model;
  private final Words words;
  private final Tasks tasks;
  private final Function<byte[], Sheets> opener;
  private final Map<Integer, Image> drawn = new LinkedHashMap<>();
  private final Parent node;
  private @Nullable Sheets sheets;
  private int generation;
  private double base = WIDEST;
  private double pageBase = WIDEST;

  @FXML private ScrollPane desk;
  @FXML private VBox sheet;
  @FXML private ImageView picture;
  @FXML private Label waiting;
  @FXML private Button before;
  @FXML private Button after;
  @FXML private Label number;
  @FXML private Button smaller;
  @FXML private Button larger;
  @FXML private Label zoom;
  @FXML private Button fitWidth;
  @FXML private Button fitPage;

  public PagePreviewController(
      PageViewModel model, Words words, Tasks tasks, Function<byte[], Sheets> opener) {
    this.model = model;
    this.words = words;
    this.tasks = tasks;
    this.opener = opener;
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    icon(before, new FontIcon(MaterialDesignC.CHEVRON_LEFT), "shared.preview.before");
    icon(after, new FontIcon(MaterialDesignC.CHEVRON_RIGHT), "shared.preview.after");
    icon(smaller, new FontIcon(MaterialDesignM.MINUS), "shared.preview.smaller");
    icon(larger, new FontIcon(MaterialDesignP.PLUS), "shared.preview.larger");
    before.setOnAction(event -> model.before());
    after.setOnAction(event -> model.next());
    smaller.setOnAction(event -> model.smaller());
    larger.setOnAction(event -> model.larger());
    icon(
        fitWidth,
        new FontIcon(MaterialDesignA.ARROW_EXPAND_HORIZONTAL),
        "shared.preview.fit-width");
    icon(fitPage, new FontIcon(MaterialDesignF.FIT_TO_PAGE_OUTLINE), "shared.preview.fit-page");
    fitWidth.setOnAction(event -> model.fit(PageViewModel.Fit.WIDTH));
    fitPage.setOnAction(event -> model.fit(PageViewModel.Fit.PAGE));
    desk.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    desk.heightProperty().subscribe(height -> fitHeight(height.doubleValue()));
    model.fit().subscribe(() -> redraw());
    picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    desk.widthProperty().subscribe(width -> fit(width.doubleValue()));
    model.page().subscribe(() -> show());
    model.zoom().subscribe(() -> redraw());
    empty();
  }

  public Parent node() {
    return node;
  }

  /// Puts the focus where the page keys turn the pages.
  public void focus() {
    desk.requestFocus();
  }

  /// Opens the first page.
  public void toFirst() {
    model.go(0);
  }

  /// Lays `pdf` on the desk in place of what lies there.
  public void lay(byte[] pdf) {
    close();
    int laid = generation;
    tasks.run(
        () -> opener.apply(pdf),
        opened -> {
          if (laid != generation) {
            opened.close();
            return;
          }
          sheets = opened;
          model.opened(opened.count());
          redraw();
        });
  }

  /// How many pages lie there; 0 while none does.
  public int pages() {
    return sheets == null ? 0 : model.count().get();
  }

  /// Takes everything off the desk.
  public void close() {
    generation++;
    drawn.clear();
    Sheets open = sheets;
    sheets = null;
    if (open != null) {
      tasks.run(
          () -> {
            open.close();
            return open;
          },
          closed -> {});
    }
    empty();
  }

  private void empty() {
    sheet.setVisible(false);
    waiting.setVisible(true);
    picture.setImage(null);
    controls();
  }

  private void fit(double width) {
    double fitting = Math.clamp(Math.rint(width - MARGIN), NARROWEST, WIDEST);
    if (width > 0 && fitting != base) {
      base = fitting;
      redraw();
    }
  }

  private void fitHeight(double height) {
    double fitting = Math.max(LEAST, Math.rint((height - MARGIN) / TALL));
    if (height > 0 && fitting != pageBase) {
      pageBase = fitting;
      if (model.fit().get() == PageViewModel.Fit.PAGE) {
        redraw();
      }
    }
  }

  private void redraw() {
    drawn.clear();
    show();
  }

  private void show() {
    controls();
    Sheets open = sheets;
    if (open == null) {
      return;
    }
    int page = model.page().get();
    Image known = drawn.get(page);
    if (known == null) {
      draw(open, page, true);
      return;
    }
    put(known);
    if (page + 1 < model.count().get() && !drawn.containsKey(page + 1)) {
      draw(open, page + 1, false);
    }
  }

  private void draw(Sheets open, int page, boolean shows) {
    int laid = generation;
    double asked = width();
    int dpi = (int) Math.round(asked / INCHES * scale());
    tasks.run(
        () -> open.page(page, dpi),
        made -> {
          if (laid == generation && asked == width()) {
            keep(page, image(made));
            if (shows && page == model.page().get()) {
              show();
            }
          }
        });
  }

  private void keep(int page, Image image) {
    drawn.put(page, image);
    if (drawn.size() > KEPT) {
      drawn.remove(drawn.keySet().iterator().next());
    }
  }

  private void put(Image image) {
    picture.setImage(image);
    picture.setFitWidth(width());
    desk.setVvalue(0);
    sheet.setVisible(true);
    waiting.setVisible(false);
    picture.setAccessibleText(
        words.say("shared.preview.of", model.page().get() + 1, model.count().get()));
  }

  private double width() {
    double whole = model.fit().get() == PageViewModel.Fit.PAGE ? Math.min(base, pageBase) : base;
    return Math.rint(whole * model.zoom().get() / PageViewModel.USUAL);
  }

  private double scale() {
    return desk.getScene() == null || desk.getScene().getWindow() == null
        ? 1
        : desk.getScene().getWindow().getOutputScaleX();
  }

  private static Image image(Picture picture) {
    return new WritableImage(
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            picture.argb(),
            PixelFormat.getIntArgbPreInstance()));
  }

  private void controls() {
    boolean open = sheets != null;
    before.setDisable(!open || !model.hasBefore());
    after.setDisable(!open || !model.hasNext());
    fitWidth.setDisable(!open);
    fitPage.setDisable(!open);
    smaller.setDisable(!open || !model.canShrink());
    larger.setDisable(!open || !model.canGrow());
    number.setText(
        open ? words.say("shared.preview.page", model.page().get() + 1, model.count().get()) : "");
    zoom.setText(words.say("shared.preview.zoom", model.zoom().get()));
  }

  /// Turns and zooms from anywhere on the screen: Page Up and Down, and Ctrl with +, − and 0.
  public void listen(KeyEvent event) {
    if (event.isShortcutDown() || PAGING.contains(event.getCode())) {
      turn(event);
    }
  }

  private void turn(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> model.next();
      case PAGE_UP -> model.before();
      case HOME -> model.go(0);
      case END -> model.go(model.count().get() - 1);
      case PLUS, ADD, EQUALS, SEMICOLON -> model.larger();
      case MINUS, SUBTRACT -> model.smaller();
      case DIGIT0, NUMPAD0 -> model.usual();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void icon(Button button, FontIcon icon, String key) {
    button.setGraphic(icon);
    button.setAccessibleText(words.say(key));
    button.setTooltip(new Tooltip(words.say(key)));
  }
}
