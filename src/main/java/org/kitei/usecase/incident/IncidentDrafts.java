package org.kitei.usecase.incident;

import java.util.List;
import java.util.Map;
import org.kitei.domain.register.TypedRows;
import org.kitei.port.TypedPages;

/// What is being typed about incidents, sealed, so that it survives the death of the program.
public final class IncidentDrafts {
  /// The page of an incident that is just beginning.
  static final String NEW = "incident/new";

  private static final String TYPE = "incident";

  private final TypedPages pages;

  public IncidentDrafts(TypedPages pages) {
    this.pages = pages;
  }

  /// The page of an incident that has begun.
  static String page(long id) {
    return "incident/" + id;
  }

  /// What was typed about a new incident, by field.
  public Map<String, String> begun() {
    return read(NEW);
  }

  public void keepBegun(Map<String, String> texts) {
    keep(NEW, texts);
  }

  /// What was typed about an incident and not saved, by field.
  public Map<String, String> of(long id) {
    return read(page(id));
  }

  public void keep(long id, Map<String, String> texts) {
    keep(page(id), texts);
  }

  private Map<String, String> read(String page) {
    return pages
        .kept(page)
        .map(TypedRows::rows)
        .filter(rows -> rows.size() == 1)
        .map(rows -> rows.getFirst().texts())
        .orElse(Map.of());
  }

  private void keep(String page, Map<String, String> texts) {
    if (texts.isEmpty()) {
      pages.drop(page);
    } else {
      pages.keep(page, new TypedRows(List.of(new TypedRows.Typed(TYPE, "", texts)), List.of()));
    }
  }
}
