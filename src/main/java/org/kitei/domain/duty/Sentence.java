package org.kitei.domain.duty;

import java.time.LocalDate;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Wareki;
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

  /// Days among the arguments are said as each language says them.
  record Said(Message message) implements Sentence {
    @Override
    public String in(Words words) {
      return words.say(
          message.key(), message.arguments().stream().map(each -> said(each, words)).toArray());
    }

    private static Object said(Object argument, Words words) {
      return argument instanceof LocalDate day && words.language().equals("ja")
          ? Wareki.format(day)
          : argument;
    }
  }

  static Sentence of(String key, Object... arguments) {
    return new Said(Message.of(key, arguments));
  }
}
