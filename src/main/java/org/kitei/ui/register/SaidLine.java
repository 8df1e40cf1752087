package org.kitei.ui.register;

import javafx.scene.control.Label;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;

/// What came of the last thing that was tried, as screens say it: marked by whether it was done.
public final class SaidLine {
  private SaidLine() {}

  public static Label of(Said said, Words words) {
    Label sentence = Texts.text(words.say(said.sentence()));
    sentence.setId("said-sentence");
    (said.done() ? State.MET : State.OVERDUE).mark(sentence);
    return sentence;
  }
}
