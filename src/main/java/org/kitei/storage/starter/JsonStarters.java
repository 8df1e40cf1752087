package org.kitei.storage.starter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.StarterRow;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Group;
import org.kitei.domain.shared.Keyed;
import org.kitei.port.StarterSource;

/// The starter rows from one file for each register.
public final class JsonStarters implements StarterSource {
  private static final List<String> FILES =
      List.of(
          "staff.json",
          "role_duties.json",
          "vendors.json",
          "responsibility_map.json",
          "contact_tree.json",
          "bcp.json",
          "devices.json",
          "head_decisions.json",
          "law_refs.json",
          "vendor_confirmations.json",
          "network.json",
          "wifi.json",
          "certificates.json",
          "logs.json",
          "env_separation.json",
          "accounts.json",
          "training_plan.json");
  private static final String NO_MODEL = "none";

  private final List<StarterRow> starters;

  public JsonStarters() {
    List<StarterRow> all = new ArrayList<>();
    for (String file : FILES) {
      String register = file.substring(0, file.indexOf('.'));
      read(file).forEach(each -> all.add(each.row(register)));
    }
    starters = List.copyOf(all);
  }

  @Override
  public List<StarterRow> starters() {
    return starters;
  }

  private static List<Lines> read(String name) {
    try (InputStream file =
        Objects.requireNonNull(JsonStarters.class.getResourceAsStream(name), name)) {
      return JsonMapper.builder().build().readValue(file, new TypeReference<List<Lines>>() {});
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  /// One row as it stands in a file; a text of several lines is a list of them.
  record Lines(
      String id,
      @Nullable List<String> groups,
      @Nullable List<String> kinds,
      @Nullable List<String> models,
      @Nullable List<String> businesses,
      @Nullable Set<String> by,
      Map<String, Object> row,
      @Nullable Map<String, String> references) {
    StarterRow row(String register) {
      return new StarterRow(
          id,
          register,
          keys(Group.class, groups),
          keys(InstitutionKind.class, kinds),
          keys(Source.class, models == null ? null : withoutNone(models)),
          models != null && models.contains(NO_MODEL),
          keys(Business.class, businesses),
          by == null ? Set.of() : by,
          row.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, each -> text(each.getValue()))),
          references == null ? Map.of() : references);
    }

    private static List<String> withoutNone(List<String> models) {
      return models.stream().filter(each -> !each.equals(NO_MODEL)).toList();
    }

    private static String text(Object value) {
      return value instanceof List<?> lines
          ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n"))
          : value.toString();
    }

    private static <E extends Enum<E> & Keyed> Set<E> keys(
        Class<E> type, @Nullable List<String> keys) {
      return keys == null
          ? Set.of()
          : keys.stream().map(key -> Keyed.of(type, key)).collect(Collectors.toSet());
    }
  }
}
