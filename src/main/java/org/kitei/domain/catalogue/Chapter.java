package org.kitei.domain.catalogue;

import java.util.ArrayList;
import java.util.List;

/// A chapter as it is read: its clauses in the order of the document, footnotes where they stand.
///
/// @param key the printed number; `I` for the whole of part I, `T` for the appendix
/// @param heading as printed; empty in the guideline, whose items have the headings
public record Chapter(Source source, String key, String heading, List<Clause> clauses) {
  /// Part I of the guideline.
  public static final String PART_ONE = "I";

  /// The appendix of model C.
  public static final String APPENDIX = "T";

  private static final String FOOTNOTES = "F";
  private static final String FIRST = "1";

  public Chapter {
    clauses = List.copyOf(clauses);
  }

  /// All chapters of one source.
  public static List<Chapter> all(Catalogue catalogue, Source source) {
    List<Chapter> chapters = new ArrayList<>();
    List<Clause> gathered = new ArrayList<>();
    String here = "";
    for (Clause clause : Clause.of(catalogue.entries(source))) {
      String next = home(clause.id(), here);
      if (!next.equals(here)) {
        add(chapters, source, here, gathered);
        gathered.clear();
        here = next;
      }
      if (clause.isText()) {
        gathered.add(clause);
      }
    }
    add(chapters, source, here, gathered);
    return chapters;
  }

  /// The key of the chapter an entry is read in, `before` being that of the entry before it.
  private static String home(EntryId id, String before) {
    String chapter = id.chapter();
    if (id.source() != Source.GUIDELINE) {
      return chapter;
    }
    if (chapter.equals(FOOTNOTES)) {
      return before;
    }
    if (chapter.equals("II")) {
      return FIRST;
    }
    return chapter.startsWith(PART_ONE) ? PART_ONE : chapter;
  }

  private static void add(List<Chapter> chapters, Source source, String key, List<Clause> clauses) {
    if (!clauses.isEmpty()) {
      String heading =
          source.isModel() ? clauses.getFirst().entries().getFirst().chapterHeading() : "";
      chapters.add(new Chapter(source, key, heading, clauses));
    }
  }

  /// Whether the entry is read in this chapter.
  public boolean holds(EntryId id) {
    return id.source() == source
        && clauses.stream().anyMatch(clause -> clause.id().equals(id.whole()));
  }

  /// The guideline's number, 0 for part I; -1 in a model.
  public int number() {
    if (source.isModel()) {
      return -1;
    }
    return key.equals(PART_ONE) ? 0 : Integer.parseInt(key);
  }

  public List<Entry> duties() {
    return clauses.stream().flatMap(clause -> clause.duties().stream()).toList();
  }
}
