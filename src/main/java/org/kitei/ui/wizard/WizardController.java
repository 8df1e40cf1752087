package org.kitei.ui.wizard;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Views;

/// A chapter, one question a page: the pages on the left, the question in the middle, why it is
/// asked and the original on the right.
final class WizardController implements Screen {
  private static final Duration PAUSE = Duration.seconds(1);

  /// Room for a field's name above it, and for what is wrong with it below.
  private static final double ABOVE = 60;

  private static final double BELOW = 40;

  private final WizardViewModel model;
  private final Words words;
  private final Navigator navigator;
  private final ClosingForm closing;
  private final WizardSide aside;
  private final WizardSteps list;
  private final Parent node;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final InvalidationListener turned = observable -> turn();
  private final InvalidationListener typed = observable -> refresh();
  private RowFields.Shown form = new RowFields.Shown(new VBox(), List.of(), () -> {});
  private @Nullable Page drawn;

  @FXML private Label title;
  @FXML private Label progress;
  @FXML private Label standing;
  @FXML private VBox steps;
  @FXML private Label question;
  @FXML private Label explanation;
  @FXML private ScrollPane body;
  @FXML private StackPane later;
  @FXML private Label reason;
  @FXML private Button back;
  @FXML private Button notYet;
  @FXML private Button askVendor;
  @FXML private Button next;
  @FXML private ScrollPane side;

  WizardController(
      WizardViewModel model,
      Words words,
      Navigator navigator,
      ClosingForm closing,
      WizardSide aside) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.closing = closing;
    this.aside = aside;
    this.list = new WizardSteps(model, words);
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    model.turns().addListener(new WeakInvalidationListener(turned));
    model.looks().addListener(new WeakInvalidationListener(typed));
    model.kept().addListener(new WeakInvalidationListener(typed));
    pause.setOnFinished(event -> model.keep());
    back.setOnAction(event -> model.back());
    askVendor.setOnAction(event -> model.askVendor());
    notYet.setOnAction(event -> putOff());
    later.managedProperty().bind(later.visibleProperty());
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    turn();
  }

  @Override
  public void deactivate() {
    pause.stop();
    model.keep();
  }

  private void turn() {
    Page page = model.page();
    boolean isNew = !page.equals(drawn);
    String focused = isNew ? null : focused();
    double before = body.getVvalue();
    drawn = page;
    form = page.isLast() ? closing.shown() : new PageForm(model, words).shown();
    body.setContent(form.node());
    body.setVvalue(isNew ? 0 : before);
    later.setVisible(false);
    if (isNew) {
      title.setText(words.say(WordKeys.numbered("duty.chapter", page.chapter())));
      question.setText(words.say(WordKeys.page(page, "question")));
      explanation.setText(words.say(WordKeys.page(page, "help")));
      VBox cards = new VBox(10);
      cards.getChildren().setAll(aside.cards());
      side.setContent(cards);
      side.setVvalue(0);
    }
    refresh();
    Platform.runLater(() -> focus(focused));
  }

  private @Nullable String focused() {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    return owner == null ? null : owner.getId();
  }

  /// Where the focus was, else at the first problem, else where the page begins.
  private void focus(@Nullable String id) {
    Optional<Control> wrong =
        form.controls().stream().filter(each -> each.getAccessibleHelp() != null).findFirst();
    Optional<Control> same =
        form.controls().stream().filter(each -> each.getId().equals(id)).findFirst();
    wrong
        .filter(each -> model.isRefused())
        .or(() -> same)
        .or(() -> form.controls().stream().findFirst())
        .map(Node.class::cast)
        .ifPresentOrElse(this::goTo, next::requestFocus);
  }

  /// Puts the focus on a field and brings it into view.
  private void goTo(Node field) {
    field.requestFocus();
    node.applyCss();
    if (node instanceof VBox laid) {
      laid.layout();
    }
    Node content = body.getContent();
    Bounds place = content.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
    double room = content.getBoundsInLocal().getHeight() - body.getViewportBounds().getHeight();
    double top = body.getVvalue() * room;
    double bottom = top + body.getViewportBounds().getHeight();
    if (room > 0 && (place.getMinY() - ABOVE < top || place.getMaxY() + BELOW > bottom)) {
      body.setVvalue(Math.clamp((place.getMinY() - ABOVE) / room, 0, 1));
    }
  }

  private void refresh() {
    form.refresh().run();
    steps.getChildren().setAll(list.buttons());
    Page page = model.page();
    int at = model.chapter().pages().stream().map(each -> each.page()).toList().indexOf(page);
    progress.setText(
        words.say(
            "wizard.progress",
            words.say(WordKeys.page(page, "title")),
            at + 1,
            model.chapter().pages().size()));
    standing.setVisible(!page.isLast());
    if (model.unkept().get() || model.kept().get()) {
      standing.setText(words.say("wizard.standing.kept"));
      State.PARTLY.mark(standing);
    } else {
      standing.setText(words.say("wizard.standing.automatic"));
      State.NOT_APPLICABLE.mark(standing);
      standing.setGraphic(null);
    }
    back.setVisible(!model.isFirst());
    notYet.setVisible(!page.isLast());
    notYet.setManaged(!page.isLast());
    askVendor.setVisible(!page.isLast());
    askVendor.setManaged(!page.isLast());
    next.setText(words.say(page.isLast() ? "wizard.finish" : "wizard.next"));
    next.setOnAction(event -> next(page));
    Optional<Message> why = page.isLast() ? Optional.empty() : model.obstacle();
    next.setDisable(why.isPresent());
    reason.setText(why.map(each -> words.say("wizard.cannot", words.say(each))).orElse(""));
    reason.setManaged(why.isPresent());
    next.setAccessibleHelp(reason.getText());
    if (model.unkept().get()) {
      pause.playFromStart();
    }
  }

  private void next(Page page) {
    if (page.isLast()) {
      model.finish();
      navigator.go(Destination.Guideline.chapter(Integer.toString(page.chapter())));
    } else {
      model.next();
    }
  }

  private void putOff() {
    LaterBar bar =
        new LaterBar(
            model,
            words,
            () -> {
              later.setVisible(false);
              notYet.requestFocus();
            });
    later.getChildren().setAll(bar);
    later.setVisible(true);
    Platform.runLater(bar::focus);
  }
}
