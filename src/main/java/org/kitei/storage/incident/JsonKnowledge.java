package org.kitei.storage.incident;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.Knowledge;
import org.kitei.domain.shared.Keyed;
import org.kitei.port.IncidentKnowledge;

/// What is known of incidents, from one file for each kind of knowledge.
public final class JsonKnowledge implements IncidentKnowledge {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Knowledge knowledge;

  public JsonKnowledge() {
    knowledge =
        new Knowledge(
            read("deadlines.json", new TypeReference<DeadlineLines>() {}).pack(),
            read("holidays.json", new TypeReference<HolidayLines>() {}).holidays(),
            read("first-response.json", new TypeReference<List<Card>>() {}).stream()
                .map(Card::response)
                .toList());
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }

  private static <T> T read(String name, TypeReference<T> type) {
    try (InputStream file =
        Objects.requireNonNull(JsonKnowledge.class.getResourceAsStream(name), name)) {
      return MAPPER.readValue(file, type);
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  /// One card as it stands in the file.
  record Card(String kind, Bilingual title, List<Bilingual> steps, List<Bilingual> never) {
    FirstResponse response() {
      return new FirstResponse(Keyed.of(IncidentKind.class, kind), title, steps, never);
    }
  }
}
