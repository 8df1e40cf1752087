package org.kitei.domain.duty;

import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;

/// A sentence for the director: from the catalogue's content, or from the word bundles.
public sealed interface Sentence {
  String in(Words words);

  record Content(Bilingual text) implements Sentence {
    @Override
    public String in(Words words) {
      return text.in(words.language());
    }
  }

  record Said(Message message) implements Sentence {
    @Override
    public String in(Words words) {
      return words.say(message);
    }
  }

  static Sentence of(String key, Object... arguments) {
    return new Said(Message.of(key, arguments));
  }
}
