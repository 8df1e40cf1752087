package org.kitei.storage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Form;
import org.kitei.domain.regulation.Article;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.domain.regulation.Pdf;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// The frozen documents; the history keeps their sums, not their content.
final class FrozenTable {
  static final String NAME = "frozen_documents";

  private FrozenTable() {}

  /// Returns what the history notes.
  static String insert(Sql sql, long document, long entry, FrozenDocument frozen) {
    String articles = articles(frozen.articles());
    Pdf pdf = frozen.pdf();
    String sum = pdf == null ? null : pdf.sha256();
    sql.run(
        "INSERT INTO frozen_documents (document, entry, articles, pdf, sha256)"
            + " VALUES (?, ?, ?, ?, ?)",
        document,
        entry,
        articles,
        pdf == null ? null : pdf.bytes(),
        sum);
    return note(articles, sum);
  }

  static Optional<FrozenDocument> find(Sql sql, long document) {
    return sql.one(
        "SELECT articles, pdf FROM frozen_documents WHERE document = ?",
        row -> read(document, row.getString(1), row.getBytes(2)),
        document);
  }

  private static FrozenDocument read(long document, String articles, byte @Nullable [] pdf) {
    try {
      return new FrozenDocument(articles(articles), pdf == null ? null : new Pdf(pdf));
    } catch (IllegalArgumentException bad) {
      throw new StoreFailure(
          Kind.DAMAGED, Message.of("backup.failure.row", NAME, Long.toString(document)), bad);
    }
  }

  /// What the history notes of a document with these articles and the file's sum.
  static String note(String articles, @Nullable String pdf) {
    String text = new Pdf(articles.getBytes(StandardCharsets.UTF_8)).sha256();
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("articles", text);
          if (pdf != null) {
            json.writeStringField("pdf", pdf);
          }
          json.writeEndObject();
        });
  }

  private static String articles(List<Article> articles) {
    return Json.text(
        json -> {
          json.writeStartArray();
          for (Article article : articles) {
            json.writeStartObject();
            json.writeStringField("chapter", article.chapter());
            json.writeStringField("heading", article.heading());
            json.writeStringField("label", article.label());
            json.writeStringField("form", article.form().key());
            json.writeStringField("text", article.text());
            json.writeFieldName("entries");
            json.writeRawValue(Json.array(article.entries()));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static List<Article> articles(String text) {
    return Json.read(
        text,
        json -> {
          List<Article> articles = new ArrayList<>();
          while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
              articles.add(article(json));
            }
          }
          return articles;
        });
  }

  private static Article article(JsonParser json) throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<String> entries = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() == null) {
        entries.add(json.getText());
      } else if (json.currentToken() == JsonToken.VALUE_STRING) {
        texts.put(json.currentName(), json.getText());
      }
    }
    return new Article(
        texts.getOrDefault("chapter", ""),
        texts.getOrDefault("heading", ""),
        texts.getOrDefault("label", ""),
        Keyed.of(Form.class, texts.getOrDefault("form", "")),
        texts.getOrDefault("text", ""),
        entries);
  }
}
