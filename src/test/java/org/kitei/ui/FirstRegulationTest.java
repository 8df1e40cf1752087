package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.Pdf;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.shell.Shell;
import org.kitei.usecase.regulation.Regulations;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// From the first start to the saved PDF of the adopted regulation, as people do it.
class FirstRegulationTest {
  private static final int SECONDS = 30;

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private Place place;
  private Stage stage;
  private @Nullable Shell shell;
  private Path saved;

  @BeforeEach
  void open() {
    Toolkit.require();
    place = new Place(folder.resolve("data"));
    saved = folder.resolve("規程.pdf");
    stage = Toolkit.get(() -> new Stage(StageStyle.UNDECORATED));
  }

  @AfterEach
  void close() {
    Shell open = shell;
    if (open != null) {
      Toolkit.run(open::close);
    }
    Toolkit.run(stage::close);
    place.close();
  }

  @Test
  void aClinicPointsAndTypesInJapanese() throws IOException {
    show("ja");
    robot.clickOn("#begin");
    robot.clickOn("#kind-clinic");
    robot.clickOn("#next");
    commit("#officialName", "髙﨑𠮷見本医院");
    robot.clickOn("#next");
    assertThat(field("shortName").getText()).isEqualTo("当医院");
    robot.clickOn("#next");
    assertThat(field("headTitle").getText()).isEqualTo("院長");
    commit("#headName", "見本 一郎");
    robot.clickOn("#next");
    assertThat(node("#next").isDisabled()).isTrue();
    robot.clickOn("#business-eligibility");
    robot.clickOn("#business-claims");
    robot.clickOn("#next");
    assertThat(label("effectiveOn-other")).isEqualTo("2026-11-22");
    commit("#effectiveOn", "令和8年12月1日");
    assertThat(label("effectiveOn-other")).isEqualTo("2026-12-01");
    robot.clickOn("#next");
    assertThat(label("verdict")).contains("C");
    robot.clickOn("#next");
    waitFor(this::aPageIsShown);
    robot.clickOn("#adopt");
    commit("#adoptedOn", "令和8年2月30日");
    robot.clickOn("#do-adopt");
    assertThat(label("adoptedOn-problem")).isNotEmpty();
    commit("#adoptedOn", "R8.11.22");
    robot.clickOn("#do-adopt");
    waitFor(() -> label("version-state").contains("第1版"));
    robot.clickOn("#save-pdf");
    waitFor(() -> Files.exists(saved));

    holds("髙﨑", "見本 一郎");
  }

  @Test
  void aPharmacyUsesTheKeyboardAloneInEnglish() throws IOException {
    show("en");
    keys(KeyCode.ENTER);
    keys(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    assertThat(focus().getId()).isEqualTo("kind-pharmacy");
    keys(KeyCode.ENTER);
    commitHere("見本薬局");
    keys(KeyCode.ENTER);
    keys(KeyCode.ENTER);
    keys(KeyCode.TAB);
    commitHere("例田 花子");
    keys(KeyCode.ENTER);
    keys(KeyCode.TAB, KeyCode.SPACE);
    keys(KeyCode.ENTER);
    keys(KeyCode.ENTER);
    waitFor(() -> shows("#verdict"));
    assertThat(label("verdict")).contains("model D");
    keys(KeyCode.ENTER);
    waitFor(this::aPageIsShown);
    keys(KeyCode.PAGE_DOWN);
    assertThat(label("page-number")).startsWith("Page 2 of");
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    Toolkit.settle();
    assertThat(focus().getId()).isEqualTo("adopt");
    keys(KeyCode.SPACE);
    assertThat(focus().getId()).isEqualTo("adoptedOn");
    keys(KeyCode.ENTER);
    waitFor(() -> label("version-state").startsWith("Version 1"));
    assertThat(focus().getId()).isEqualTo("save-pdf");
    keys(KeyCode.SPACE);
    waitFor(() -> Files.exists(saved));

    holds("見本薬局", "例田 花子");
  }

  @Test
  void everythingToActOnIsCalledSomething() {
    show("ja");
    robot.clickOn("#begin");
    robot.clickOn("#kind-clinic");
    robot.clickOn("#next");
    Toolkit.run(
        () ->
            assertThat(stage.getScene().getRoot().lookupAll("*"))
                .filteredOn(Node::isFocusTraversable)
                .filteredOn(each -> each instanceof Labeled || each instanceof TextField)
                .allSatisfy(each -> assertThat(spoken(each)).as(each.toString()).isNotBlank()));
  }

  @Test
  void theAnswersStayWhenTheLanguageChanges() {
    show("ja");
    robot.clickOn("#begin");
    robot.clickOn("#kind-hospital");
    robot.clickOn("#next");
    commit("#officialName", "見本病院");
    robot.clickOn("#language-en");
    Toolkit.settle();
    assertThat(label("question")).isEqualTo("What is your official name?");
    assertThat(field("officialName").getText()).isEqualTo("見本病院");
    assertThat(place.parts().profile().profile()).isEmpty();
  }

  private void show(String language) {
    Toolkit.run(
        () -> {
          Shell open =
              new Shell(
                  stage,
                  place.parts(),
                  Place.surroundings(new Place.OneFile(saved), Tasks::background, place.parts()),
                  language);
          shell = open;
          open.show();
          stage.setWidth(1000);
          stage.setHeight(1000);
          stage.requestFocus();
        });
    Toolkit.settle();
  }

  /// The file on the disk is the adopted regulation, with its names and without a blank.
  private void holds(String name, String head) throws IOException {
    Regulations.Adopted adopted = place.parts().regulations().inForce(Place.TODAY).orElseThrow();
    Document document = adopted.document();
    assertThat(document.adoptedBy()).isEqualTo(head);
    assertThat(document.adoptedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    byte[] bytes = Files.readAllBytes(saved);
    assertThat(adopted.frozen().pdf()).isEqualTo(new Pdf(bytes));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(name)
          .doesNotContain("〇〇")
          .doesNotContain("DRAFT");
    }
  }

  private void keys(KeyCode... codes) {
    for (KeyCode code : codes) {
      robot.type(code);
      Toolkit.settle();
    }
  }

  /// Types as an input method does: the text arrives whole.
  private void commit(String id, String text) {
    robot.clickOn(id);
    Toolkit.run(() -> ((TextField) node(id)).clear());
    commitHere(text);
  }

  private void commitHere(String text) {
    Toolkit.run(
        () ->
            Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0)));
    Toolkit.settle();
  }

  private boolean aPageIsShown() {
    return shows("#page") && ((ImageView) node("#page")).getImage() != null;
  }

  private boolean shows(String id) {
    return Toolkit.get(() -> stage.getScene().getRoot().lookup(id) != null);
  }

  private String label(String id) {
    return Toolkit.get(
        () ->
            stage.getScene().getRoot().lookup("#" + id) instanceof Label label
                ? label.getText()
                : "");
  }

  private TextField field(String id) {
    return (TextField) node("#" + id);
  }

  private Node focus() {
    return Toolkit.get(() -> stage.getScene().getFocusOwner());
  }

  private Node node(String id) {
    Scene scene = stage.getScene();
    Node found = scene.getRoot().lookup(id);
    assertThat(found).as(id).isNotNull();
    return found;
  }

  private static String spoken(Node node) {
    String said = node.getAccessibleText();
    return said != null || !(node instanceof Labeled labeled) ? said : labeled.getText();
  }

  private void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException never) {
      Toolkit.run(
          () -> Picture.take(stage.getScene(), Path.of("target", "screens", "waiting.png")));
      throw new AssertionError("it never came to that", never);
    }
    Toolkit.settle();
  }
}
