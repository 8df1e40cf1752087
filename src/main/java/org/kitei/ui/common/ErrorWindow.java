package org.kitei.ui.common;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.port.StoreFailure;

/// Something broke: a short code, the details to copy, and what was and was not saved.
public final class ErrorWindow {
  private static final Logger LOG = System.getLogger(ErrorWindow.class.getName());

  private final Supplier<Words> words;
  private final Supplier<@Nullable Window> owner;
  private final Function<Throwable, String> codes;

  /// @param codes the short code by which a failure is known
  public ErrorWindow(
      Supplier<Words> words, Supplier<@Nullable Window> owner, Function<Throwable, String> codes) {
    this.words = words;
    this.owner = owner;
    this.codes = codes;
  }

  /// Logs the failure once and shows it.
  public void show(Throwable failure) {
    show(failure, () -> {});
  }

  /// The same; `closed` runs when it was read and closed.
  public void show(Throwable failure, Runnable closed) {
    String code = codes.apply(failure);
    LOG.log(Level.ERROR, code, failure);
    Stage stage = new Stage();
    Window above = owner.get();
    if (above != null) {
      stage.initOwner(above);
      stage.initModality(Modality.WINDOW_MODAL);
    }
    stage.setTitle(words.get().say("shared.error.title"));
    Scene scene = new Scene(content(failure, code, stage::close));
    Theme.dress(scene);
    stage.setScene(scene);
    stage.setOnHidden(event -> closed.run());
    stage.show();
  }

  /// What the window holds.
  VBox content(Throwable failure, String code, Runnable close) {
    Words say = words.get();
    Label title = Texts.title(say.say("shared.error.title"));
    Label what = Texts.text(say.say(sentence(failure)));
    what.setId("sentence");
    Label saved = Texts.text(say.say("shared.error.saved"));
    Label number = Texts.muted(say.say("shared.error.code", code));
    number.setId("code");
    Button copy = new Button(say.say("shared.error.copy"));
    copy.setId("copy");
    copy.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(code + "\n" + details(failure));
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(say.say("shared.error.copied"));
        });
    Button done = new Button(say.say("shared.error.close"));
    done.setId("close");
    done.getStyleClass().add("primary");
    done.setDefaultButton(true);
    done.setCancelButton(true);
    done.setOnAction(event -> close.run());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    VBox box = new VBox(title, what, saved, number, new HBox(10, copy, between, done));
    box.getStyleClass().add("error-window");
    box.setPrefWidth(520);
    return box;
  }

  /// What broke and where, cause by cause; none of the data.
  static String details(Throwable failure) {
    StringBuilder details = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      details.append(cause.getClass().getName()).append('\n');
      for (StackTraceElement frame : cause.getStackTrace()) {
        details.append("  ").append(frame).append('\n');
      }
    }
    return details.toString();
  }

  private static Message sentence(Throwable failure) {
    return failure instanceof StoreFailure store
        ? store.sentence()
        : Message.of("shared.error.broken");
  }
}
