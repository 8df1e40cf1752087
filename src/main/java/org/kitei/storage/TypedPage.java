package org.kitei.storage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitei.domain.register.TypedRows;

/// What is typed on a page as one text: type, handle and texts of each row, then what is removed.
final class TypedPage {
  private static final String ROW = "row";
  private static final String REMOVED = "removed";
  private static final String END = "";

  private TypedPage() {}

  static String write(TypedRows typed) {
    List<String> words = new ArrayList<>();
    for (TypedRows.Typed row : typed.rows()) {
      words.addAll(List.of(ROW, row.type(), row.handle()));
      row.texts().forEach((name, text) -> words.addAll(List.of(name, text)));
      words.add(END);
    }
    for (TypedRows.Gone gone : typed.removed()) {
      words.addAll(List.of(REMOVED, gone.type(), Long.toString(gone.id())));
    }
    return Json.array(words);
  }

  static TypedRows read(String text) {
    List<TypedRows.Typed> rows = new ArrayList<>();
    List<TypedRows.Gone> removed = new ArrayList<>();
    Iterator<String> words = Json.texts(text).iterator();
    while (words.hasNext()) {
      boolean row = words.next().equals(ROW);
      String type = words.next();
      if (row) {
        rows.add(row(type, words));
      } else {
        removed.add(new TypedRows.Gone(type, Long.parseLong(words.next())));
      }
    }
    return new TypedRows(rows, removed);
  }

  private static TypedRows.Typed row(String type, Iterator<String> words) {
    String handle = words.next();
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name = words.next(); !name.equals(END); name = words.next()) {
      texts.put(name, words.next());
    }
    return new TypedRows.Typed(type, handle, texts);
  }
}
