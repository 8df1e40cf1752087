package org.kitei.storage.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Explanation;
import org.kitei.port.CatalogueSource;

/// The catalogue in the JSON files of this package, read once; a file with anything unknown in it
/// stops the program and is named with the id.
public final class JsonCatalogue implements CatalogueSource {
  private static final String EDITION = "2020-10";
  private static final List<String> TEXTS =
      List.of("guideline.json", "model-a.json", "model-b.json", "model-c.json", "model-d.json");
  private static final List<String> EXPLANATIONS =
      List.of(
          "explanations-guideline.json",
          "explanations-a.json",
          "explanations-b.json",
          "explanations-c.json",
          "explanations-d.json");

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final Map<String, String> lastFileOf = new HashMap<>();
  private final Catalogue catalogue;

  /// Reads the files that come with the program.
  public JsonCatalogue() {
    this(JsonCatalogue.class::getResourceAsStream);
  }

  /// Reads the files that `open` gives by name; null for one that is not there.
  JsonCatalogue(Files open) {
    List<Entry> entries = readAll(open, TEXTS, EntryReader::entry);
    List<Explanation> explanations = new ArrayList<>();
    for (String file : EXPLANATIONS) {
      explanations.addAll(readIfThere(open, file, EntryReader::explanation));
    }
    try {
      catalogue =
          new Catalogue(
              EDITION,
              entries,
              readAll(open, List.of("requirements.json"), EntryReader::requirement),
              readAll(open, List.of("notes.json"), EntryReader::note),
              explanations,
              readIfThere(open, "glossary.json", EntryReader::term));
    } catch (Catalogue.Inconsistent e) {
      throw new CatalogueDamaged(lastFileOf.getOrDefault(e.id(), "catalogue") + " " + e.id(), e);
    }
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  private <T> List<T> readAll(Files open, List<String> files, Function<JsonObject, T> reader) {
    var all = new ArrayList<T>();
    for (String file : files) {
      List<T> some = readIfThere(open, file, reader);
      if (some.isEmpty()) {
        throw new CatalogueDamaged(file, "missing or empty");
      }
      all.addAll(some);
    }
    return all;
  }

  private <T> List<T> readIfThere(Files open, String file, Function<JsonObject, T> reader) {
    try (InputStream in = open.open(file)) {
      if (in == null) {
        return List.of();
      }
      JsonNode array = mapper.readTree(in);
      if (!array.isArray()) {
        throw new CatalogueDamaged(file, "not a list");
      }
      var some = new ArrayList<T>();
      for (JsonNode node : array) {
        some.add(JsonObject.read(file, node, reader));
        lastFileOf.put(node.path("id").asText(), file);
      }
      return some;
    } catch (IOException e) {
      throw new CatalogueDamaged(file, e);
    }
  }

  /// Opens a file by its name.
  interface Files {
    @Nullable InputStream open(String name);
  }
}
