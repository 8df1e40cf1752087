package org.kitei.ui.common;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.EntryId;

/// A place to go in the window.
public sealed interface Destination {
  /// Two doors: begin, or look at the sample.
  record FirstStart() implements Destination {}

  /// The set-up, one question a page.
  record Setup() implements Destination {}

  /// The next step, and how each chapter stands.
  record Home() implements Destination {}

  /// The guideline's text; without entry and chapter, its beginning.
  ///
  /// @param chapter as entries name it, such as `5` or `I1`
  record Guideline(@Nullable String chapter, @Nullable EntryId entry) implements Destination {
    public static Guideline start() {
      return new Guideline(null, null);
    }

    public static Guideline at(EntryId entry) {
      return new Guideline(entry.chapter(), entry);
    }

    public static Guideline chapter(String chapter) {
      return new Guideline(chapter, null);
    }
  }

  /// A chapter's questions.
  ///
  /// @param page the page's key; null for the first that is open
  record Chapter(int number, @Nullable String page) implements Destination {}

  /// All registers.
  record Registers() implements Destination {}

  /// One register.
  ///
  /// @param row the row's id; null for the whole list
  record Register(String key, @Nullable Long row) implements Destination {}

  /// One register with the form for a new row open.
  ///
  /// @param given what stands in the form already: text by component
  record NewRow(String register, Map<String, String> given) implements Destination {
    public NewRow {
      given = Map.copyOf(given);
    }
  }

  /// All cases.
  record Cases() implements Destination {}

  /// One case, or the beginning of a new one.
  ///
  /// @param register the register's key
  /// @param row the row's id; null for a new one
  record Case(String register, @Nullable Long row) implements Destination {}

  /// By when whom to tell of incidents, and how sure that is.
  record IncidentRules() implements Destination {}

  /// The papers.
  ///
  /// @param document the paper's key; null for the first
  record Papers(@Nullable String document) implements Destination {}

  /// The regulation, page by page.
  record Regulation() implements Destination {}

  /// Language, name, the data and the program itself.
  record Settings() implements Destination {}
}
