package org.kitei.domain.regulation;

import java.util.List;
import org.kitei.domain.catalogue.Form;

/// One printed line of a regulation, and which entries of the catalogue it carries.
///
/// @param chapter `0` for title and name, `T` for the appendix, else the chapter's number
/// @param heading the chapter's heading; empty for title and name
/// @param label its number in the regulation, such as `5-6`; empty for title and name
/// @param entries ids of the entries, such as `C-5-6a`
public record Article(
    String chapter, String heading, String label, Form form, String text, List<String> entries) {
  public Article {
    entries = List.copyOf(entries);
  }
}
