package org.kitei.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kitei.domain.shared.Folded;

/// Looks for words in the official wording and in our explanations. Full and half width, katakana
/// and hiragana, capitals and small letters are the same.
public final class CatalogueSearch {
  private static final int AROUND = 28;

  private final List<Place> places = new ArrayList<>();

  /// @param language of the explanations
  public CatalogueSearch(Catalogue catalogue, List<Chapter> chapters, String language) {
    for (Chapter chapter : chapters) {
      for (Clause clause : chapter.clauses()) {
        clause.lines().forEach(line -> add(chapter, clause, Where.WORDING, Catalogue.text(line)));
        if (!clause.heading().isEmpty()) {
          add(chapter, clause, Where.WORDING, clause.heading());
        }
        catalogue
            .explanation(clause.entries().getFirst().id())
            .map(each -> each.in(language))
            .ifPresent(
                said -> {
                  add(chapter, clause, Where.EXPLANATION, said.what());
                  add(chapter, clause, Where.EXPLANATION, said.why());
                  add(chapter, clause, Where.EXPLANATION, said.example());
                });
      }
    }
  }

  /// In whose words something was found.
  public enum Where {
    WORDING,
    EXPLANATION
  }

  /// What was found, with a little around it.
  public record Hit(
      Chapter chapter, Clause clause, Where where, String before, String found, String after) {}

  private record Place(Chapter chapter, Clause clause, Where where, String text, String folded) {}

  private void add(Chapter chapter, Clause clause, Where where, String text) {
    places.add(new Place(chapter, clause, where, text, Folded.of(text)));
  }

  /// Each clause once, in the order of the document, the official wording before ours; at most
  /// `most`. Nothing for blank words.
  public List<Hit> find(String typed, int most) {
    String wanted = Folded.of(typed.strip());
    List<Hit> hits = new ArrayList<>();
    if (wanted.isEmpty()) {
      return hits;
    }
    for (Place place : places) {
      boolean isNew = hits.isEmpty() || !hits.getLast().clause().equals(place.clause());
      if (isNew && hits.size() < most && place.folded().contains(wanted)) {
        hit(place, wanted).ifPresent(hits::add);
      }
    }
    return hits;
  }

  private static Optional<Hit> hit(Place place, String wanted) {
    String text = place.text();
    List<Integer> starts = new ArrayList<>();
    StringBuilder folded = new StringBuilder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      String each = Folded.of(Character.toString(text.codePointAt(at)));
      int from = at;
      each.chars().forEach(ignored -> starts.add(from));
      folded.append(each);
    }
    starts.add(text.length());
    int found = folded.indexOf(wanted);
    if (found < 0) {
      return Optional.empty();
    }
    int start = starts.get(found);
    int end = starts.get(found + wanted.length());
    Function<Integer, Integer> within = index -> Math.clamp(index, 0, text.length());
    String before = text.substring(within.apply(start - AROUND), start);
    String after = text.substring(end, within.apply(end + AROUND));
    return Optional.of(
        new Hit(
            place.chapter(),
            place.clause(),
            place.where(),
            start > AROUND ? "\u2026" + before : before,
            text.substring(start, end),
            end + AROUND < text.length() ? after + "\u2026" : after));
  }
}
