package org.kitei.ui.catalogue;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kitei.domain.catalogue.Term;
import org.kitei.domain.catalogue.TermMarks;

/// Sets text whose technical terms are explained where they stand.
public final class Explained {
  private final TermMarks marks;
  private final String written;
  private final String language;

  /// @param written the language of the text; official wording is always in Japanese
  /// @param language the screen's, in which the meanings are said
  public Explained(TermMarks marks, String written, String language) {
    this.marks = marks;
    this.written = written;
    this.language = language;
  }

  /// A paragraph of its own.
  public TextFlow paragraph(String text, String... styles) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("explained");
    flow.getStyleClass().addAll(styles);
    add(flow, text);
    return flow;
  }

  /// Adds `text` at the end of `flow`.
  void add(TextFlow flow, String text) {
    for (TermMarks.Run run : marks.runs(text, written)) {
      flow.getChildren().add(node(run));
    }
  }

  private Node node(TermMarks.Run run) {
    Term term = run.term();
    if (term != null) {
      return new TermLink(run.text(), term, language);
    }
    Text plain = new Text(run.text());
    plain.getStyleClass().add("text");
    return plain;
  }
}
