package org.kitei.storage.incident;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.incident.DeadlinePack;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.Holidays;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.shared.Keyed;
import org.kitei.port.IncidentKnowledge;

/// The rules on incidents from one file for each kind of knowledge, each read when it is first
/// asked for.
public final class JsonKnowledge implements IncidentKnowledge {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private @Nullable DeadlinePack deadlines;
  private @Nullable Holidays holidays;
  private @Nullable List<FirstResponse> first;

  @Override
  public synchronized DeadlinePack deadlines() {
    DeadlinePack known = deadlines;
    if (known == null) {
      known = read("deadlines.json", new TypeReference<DeadlineLines>() {}).pack();
      deadlines = known;
    }
    return known;
  }

  @Override
  public synchronized Holidays holidays() {
    Holidays known = holidays;
    if (known == null) {
      known = read("holidays.json", new TypeReference<HolidayLines>() {}).holidays();
      holidays = known;
    }
    return known;
  }

  @Override
  public synchronized FirstResponse first(IncidentKind kind) {
    List<FirstResponse> known = first;
    if (known == null) {
      known =
          read("first-response.json", new TypeReference<List<Card>>() {}).stream()
              .map(Card::response)
              .toList();
      first = known;
    }
    return known.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
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
