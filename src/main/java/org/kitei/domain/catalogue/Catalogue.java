package org.kitei.domain.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One edition of the guideline with its models, in the order of the document; immutable.
public final class Catalogue {
  private final String edition;
  private final Map<EntryId, Entry> entries;
  private final Map<EntryId, List<Entry>> wholes;
  private final Map<String, Requirement> requirements;
  private final Map<String, Note> notes;
  private final Map<EntryId, Explanation> explanations;
  private final List<Term> terms;

  /// Throws [Inconsistent] when an id stands twice, an entry names a requirement or note that does
  /// not exist, or an explanation explains nothing.
  public Catalogue(
      String edition,
      List<Entry> entries,
      List<Requirement> requirements,
      List<Note> notes,
      List<Explanation> explanations,
      List<Term> terms) {
    this.edition = edition;
    this.entries = index(entries, Entry::id);
    this.wholes = entries.stream().collect(Collectors.groupingBy(entry -> entry.id().whole()));
    this.requirements = index(requirements, Requirement::id);
    this.notes = index(notes, Note::id);
    this.explanations = index(explanations, Explanation::id);
    this.terms = List.copyOf(index(terms, Term::id).values());
    entries.forEach(this::checkNames);
    for (Explanation explanation : explanations) {
      if (parts(explanation.id()).isEmpty()) {
        throw new Inconsistent(explanation.id(), "explains nothing");
      }
    }
  }

  private static <K, V> Map<K, V> index(List<V> values, Function<V, K> id) {
    var map = new LinkedHashMap<K, V>();
    for (V value : values) {
      if (map.put(id.apply(value), value) != null) {
        throw new Inconsistent(id.apply(value), "stands twice");
      }
    }
    return map;
  }

  private void checkNames(Entry entry) {
    String requirement = entry.requirement();
    if (requirement != null && !requirements.containsKey(requirement)) {
      throw new Inconsistent(entry.id(), "no requirement " + requirement);
    }
    for (String note : entry.notes()) {
      if (!notes.containsKey(note)) {
        throw new Inconsistent(entry.id(), "no note " + note);
      }
    }
  }

  /// Year and month of the guideline, such as `2020-10`.
  public String edition() {
    return edition;
  }

  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  public List<Entry> entries(Source source) {
    return entries.values().stream().filter(entry -> entry.source() == source).toList();
  }

  /// Throws [IllegalArgumentException] when there is none.
  public Entry entry(EntryId id) {
    return known(entries.get(id), id);
  }

  /// All entries of the clause or item `id` stands in, sub-lines included.
  public List<Entry> parts(EntryId id) {
    return List.copyOf(wholes.getOrDefault(id.whole(), List.of()));
  }

  /// The entries that make up the printed sentence or paragraph `id` is a part of, without the
  /// lines below it; an id without letter stands for the first part.
  public List<Entry> line(EntryId id) {
    List<Entry> parts = parts(id);
    Entry wanted = known(entries.getOrDefault(id, parts.isEmpty() ? null : parts.getFirst()), id);
    return lines(parts).stream().filter(line -> line.contains(wanted)).findFirst().orElseThrow();
  }

  /// The official wording of [#line] in one piece.
  public String bullet(EntryId id) {
    return text(line(id));
  }

  /// `entries`, in the order of the document, gathered into printed sentences and paragraphs.
  public static List<List<Entry>> lines(Collection<Entry> entries) {
    var lines = new ArrayList<List<Entry>>();
    for (Entry entry : entries) {
      if (!lines.isEmpty() && lines.getLast().getLast().goesOnIn(entry)) {
        lines.getLast().add(entry);
      } else {
        lines.add(new ArrayList<>(List.of(entry)));
      }
    }
    return lines.stream().map(List::copyOf).toList();
  }

  /// The wording of a line in one piece.
  public static String text(List<Entry> line) {
    return line.stream().map(Entry::text).collect(Collectors.joining());
  }

  /// Duties and best-effort duties, in the order of the document.
  public List<Entry> duties(Source source) {
    return entries(source).stream().filter(Entry::isDuty).toList();
  }

  public List<Requirement> requirements() {
    return List.copyOf(requirements.values());
  }

  /// Throws [IllegalArgumentException] when there is none.
  public Requirement requirement(String id) {
    return known(requirements.get(id), id);
  }

  /// The duties of all sources that name the requirement.
  public List<Entry> serving(String requirement) {
    return entries.values().stream()
        .filter(entry -> requirement.equals(entry.requirement()))
        .toList();
  }

  public List<Note> notes() {
    return List.copyOf(notes.values());
  }

  /// Throws [IllegalArgumentException] when there is none.
  public Note note(String id) {
    return known(notes.get(id), id);
  }

  /// What explains the entry; a part is explained by its whole clause.
  public Optional<Explanation> explanation(EntryId id) {
    return Optional.ofNullable(explanations.getOrDefault(id, explanations.get(id.whole())));
  }

  public List<Term> terms() {
    return terms;
  }

  private static <T> T known(@Nullable T value, Object id) {
    if (value == null) {
      throw new IllegalArgumentException(id + ": not in the catalogue");
    }
    return value;
  }

  /// The pieces do not fit together.
  public static final class Inconsistent extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String id;

    Inconsistent(Object id, String what) {
      super(what);
      this.id = id.toString();
    }

    /// The entry, requirement, note, explanation or term that does not fit.
    public String id() {
      return id;
    }
  }
}
