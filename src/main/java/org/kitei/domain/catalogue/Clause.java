package org.kitei.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All that stands under one number of the document: a sentence, and the lines below it.
///
/// @param id the number, without a part's letter
public record Clause(EntryId id, List<Entry> entries) {
  public Clause {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("no clause is empty");
    }
    entries = List.copyOf(entries);
  }

  /// The clauses of `entries`, in their order.
  static List<Clause> of(List<Entry> entries) {
    List<Clause> clauses = new ArrayList<>();
    List<Entry> gathered = new ArrayList<>();
    for (Entry entry : entries) {
      if (!gathered.isEmpty() && !gathered.getFirst().id().whole().equals(entry.id().whole())) {
        clauses.add(of(gathered.getFirst().id(), gathered));
        gathered.clear();
      }
      gathered.add(entry);
    }
    if (!gathered.isEmpty()) {
      clauses.add(of(gathered.getFirst().id(), gathered));
    }
    return clauses;
  }

  private static Clause of(EntryId id, List<Entry> entries) {
    return new Clause(id.whole(), entries);
  }

  /// The heading printed above it; empty where there is none.
  public String heading() {
    return entries.getFirst().heading();
  }

  /// Whom the 対象 line names, as printed.
  public List<String> targets() {
    return entries.getFirst().targets();
  }

  /// The duties in it, best-effort ones included.
  public List<Entry> duties() {
    return entries.stream().filter(Entry::isDuty).toList();
  }

  /// Chapters of the safety-management guideline it cites.
  public List<String> refs() {
    return entries.stream().flatMap(each -> each.refs().stream()).distinct().toList();
  }

  /// Ids of the notes on it.
  public List<String> notes() {
    return entries.stream().flatMap(each -> each.notes().stream()).distinct().toList();
  }

  /// The printed lines it consists of.
  public List<List<Entry>> lines() {
    return Catalogue.lines(entries);
  }

  /// Whether it says something, and does not only name what follows.
  boolean isText() {
    return Stream.of(Form.TITLE, Form.COVER_LINE, Form.NAME_LINE, Form.PART_HEADING)
        .noneMatch(entries.getFirst().form()::equals);
  }
}
