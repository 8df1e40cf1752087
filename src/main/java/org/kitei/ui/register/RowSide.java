package org.kitei.ui.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.FocusScroll;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.SaveOutcome;

/// Beside the table: the form of the open row, what belongs to it, its history, and its end.
final class RowSide<R extends Record> {
  private final RegisterViewModel<R> model;
  private final Words words;
  private final FormPane.Forms forms;
  private final BesideCards besides;
  private final AttachmentsCard attachments;
  private final ProvedCard proved;
  private final VBox node = new VBox(12);
  private final ScrollPane scroll = new ScrollPane();
  private final VBox column = new VBox(18);
  private final LeavingBar leaving;
  private final Node rows;
  private @Nullable FormPane<R> pane;

  /// @param rows what has the focus once there is no form
  RowSide(
      RegisterViewModel<R> model,
      Words words,
      FileDialogs files,
      Consumer<Destination> go,
      Node rows) {
    this.model = model;
    this.words = words;
    this.rows = rows;
    this.forms = new InnerForms(model::newForm, words);
    this.besides = new BesideCards(model, words, forms, go);
    this.attachments = new AttachmentsCard(model, words, files);
    this.proved = new ProvedCard(model, words, go);
    this.leaving = new LeavingBar(model.leaving(), words);
    scroll.setContent(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    FocusScroll.in(scroll);
    column.getStyleClass().add("row-side");
    node.getStyleClass().addAll("card", "register-side");
    model.form().subscribe(now -> build());
    model.listing().subscribe(now -> build());
  }

  Node node() {
    return node;
  }

  /// Puts the focus into the form.
  void focus() {
    FormPane<R> open = pane;
    if (open != null) {
      Platform.runLater(open::focus);
    }
  }

  /// Saves the open form, if it can be saved.
  void save() {
    FormPane<R> open = pane;
    if (open != null) {
      open.save();
    }
  }

  /// What had the focus has it again afterwards.
  private void build() {
    Optional<Node> before = focused();
    lay();
    before.ifPresent(held -> Platform.runLater(() -> focusAgain(held.getId())));
  }

  private Optional<Node> focused() {
    Scene scene = node.getScene();
    return Optional.ofNullable(scene == null ? null : scene.getFocusOwner()).filter(this::isHere);
  }

  private boolean isHere(Node held) {
    for (Node at = held; at != null; at = at.getParent()) {
      if (at.equals(node)) {
        return true;
      }
    }
    return false;
  }

  private void focusAgain(@Nullable String id) {
    Scene scene = node.getScene();
    if (scene == null || focused().isPresent() || rows.isFocused()) {
      return;
    }
    Node same = id == null ? null : node.lookup("#" + id);
    Objects.requireNonNullElse(same, rows).requestFocus();
  }

  private void lay() {
    RowFormViewModel<R> form = model.form().get();
    FormPane<R> standing = pane;
    boolean same = form != null && standing != null && standing.form() == form;
    if (form == null) {
      pane = null;
      node.getChildren().setAll(Texts.muted(words.say("register.form.choose-row")));
      return;
    }
    if (!same) {
      standing =
          new FormPane<>(
              form, words, forms, "", null, this::saved, form.isNew() ? this::cancel : () -> {});
      pane = standing;
      scroll.setVvalue(0);
    }
    FormPane<R> open = Objects.requireNonNull(standing);
    Optional<Message> readOnly = model.readOnly();
    open.fields().setDisable(readOnly.isPresent());
    column.getChildren().setAll(open.fields());
    node.getChildren().setAll(head(form), leaving.node(), scroll);
    if (readOnly.isEmpty()) {
      node.getChildren().add(open.foot());
    }
    if (!form.isNew()) {
      column.getChildren().addAll(proved.nodes());
      column.getChildren().addAll(besides.nodes());
      if (model.takesFiles()) {
        column.getChildren().add(attachments.node());
      }
      column.getChildren().add(new HistoryCard(words, model::history).node());
      if (readOnly.isEmpty()) {
        column.getChildren().add(end());
      }
    }
  }

  private Node head(RowFormViewModel<R> form) {
    if (form.isNew()) {
      return Texts.heading(words.say("register.form.new", words.say(WordKeys.title(model.type()))));
    }
    ReadRow row = model.openRow().orElseThrow();
    Label name = Texts.heading(row.label());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox first = new HBox(8, name);
    if (model.readOnly().isEmpty()) {
      first.getChildren().add(duplicateButton());
    }
    VBox head = new VBox(4, first);
    if (!row.number().equals(row.label())) {
      head.getChildren().add(Texts.muted(row.number()));
    }
    LocalDate retired = row.retiredOn();
    if (retired != null) {
      Label state = Texts.small(words.say("register.form.retired", Dates.said(words, retired)));
      State.NOT_APPLICABLE.mark(state);
      head.getChildren().add(state);
    }
    return head;
  }

  private Node duplicateButton() {
    Button duplicate = new Button(words.say("register.form.duplicate"));
    duplicate.setId("duplicate");
    duplicate.setTooltip(new Tooltip(words.say("register.form.duplicate-what")));
    duplicate.getStyleClass().addAll("quiet", "small");
    duplicate.setMinWidth(Region.USE_PREF_SIZE);
    duplicate.setOnAction(event -> duplicate());
    return duplicate;
  }

  /// Opens a form for a new row like the open one.
  void duplicate() {
    if (model.readOnly().isEmpty()) {
      model.whenFree(
          () -> {
            model.duplicate();
            focus();
          });
    }
  }

  /// Taking the row out of use, or putting it back.
  private Node end() {
    boolean inUse = model.openRow().map(ReadRow::inUse).orElse(true);
    Button end = new Button(words.say(inUse ? "register.form.retire" : "register.form.revive"));
    end.setId(inUse ? "retire" : "revive");
    end.setOnAction(event -> model.whenFree(inUse ? model::retire : model::revive));
    return new VBox(
        6,
        end,
        Texts.muted(words.say(inUse ? "register.form.retire-what" : "register.form.revive-what")));
  }

  private void saved(SaveOutcome<R> outcome) {
    model.saved(outcome);
  }

  private void cancel() {
    model.close();
  }
}
