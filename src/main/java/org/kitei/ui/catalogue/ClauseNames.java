package org.kitei.ui.catalogue;

import java.util.List;
import org.kitei.domain.catalogue.Chapter;
import org.kitei.domain.catalogue.Clause;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;

/// What chapters and clauses are called on the screen.
public final class ClauseNames {
  private static final String FOOTNOTES = "F";

  private final Words words;

  public ClauseNames(Words words) {
    this.words = words;
  }

  /// The number alone: `1(1)`, `5-6`.
  public String number(EntryId id) {
    String chapter = id.chapter();
    if (chapter.equals(FOOTNOTES)) {
      return words.say("catalogue.clause.footnote", id.item());
    }
    if (chapter.equals(Chapter.APPENDIX)) {
      return words.say("catalogue.clause.appendix", id.item());
    }
    if (id.source().isModel()) {
      return words.say("catalogue.clause.article", chapter, id.item());
    }
    return chapter.startsWith(Chapter.PART_ONE)
        ? words.say("catalogue.clause.part-one", spaced(chapter), id.item())
        : words.say("catalogue.clause.item", chapter, id.item());
  }

  /// The number with where it stands: `ガイドライン II 1(1)`.
  public String full(EntryId id) {
    boolean partTwo = id.source() == Source.GUIDELINE && Character.isDigit(id.chapter().charAt(0));
    return partTwo
        ? words.say("catalogue.clause.part-two", number(id))
        : words.say("catalogue.clause.of", source(id.source()), number(id));
  }

  public String source(Source source) {
    return words.say(WordKeys.choice(source));
  }

  /// The chapter's name.
  public String chapter(Chapter chapter) {
    if (!chapter.source().isModel()) {
      return words.say(WordKeys.numbered("duty.chapter", chapter.number()));
    }
    return chapter.key().equals(Chapter.APPENDIX)
        ? words.say("catalogue.guideline.appendix")
        : words.say("catalogue.guideline.article", chapter.key(), chapter.heading());
  }

  /// Where the wording comes from: whom it addresses, and who published it when.
  public String origin(Clause clause) {
    String from = words.say("catalogue.clause.from", full(clause.id()));
    return clause.targets().isEmpty()
        ? from
        : words.say("catalogue.clause.addressed", joined(clause.targets()), from);
  }

  /// Several names in one line.
  public String joined(List<String> names) {
    return names.stream()
        .reduce((before, last) -> words.say("shared.list.joined", before, last))
        .orElse("");
  }

  private static String spaced(String chapter) {
    return chapter.replaceAll("(I+)(\\d)", "$1 $2");
  }
}
