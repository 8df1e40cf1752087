package org.kitei.storage.starter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
          "classification.json",
          "handling_rules.json",
          "info_assets.json",
          "media.json",
          "devices.json",
          "software.json",
          "manuals.json",
          "terms_of_use.json",
          "head_decisions.json",
          "law_refs.json",
          "vendor_confirmations.json",
          "network.json",
          "wifi.json",
          "certificates.json",
          "logs.json",
          "env_separation.json",
          "accounts.json",
          "training_plan.json",
          "violation_rules.json");
  private static final String NO_MODEL = "none";
  private static final List<String> MODELS = List.of("A", "B", "C", "D", NO_MODEL);

  private final List<StarterRow> starters;

  public JsonStarters() {
    List<StarterRow> all = new ArrayList<>();
    for (String file : FILES) {
      String register = file.substring(0, file.indexOf('.'));
      read(file).forEach(each -> all.addAll(each.rows(register)));
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

  /// One row as it stands in a file; a text of several lines is a list of them, and a text or a
  /// line that differs between the models an object such as `{"ABD": "情報管理責任者", "none": "責任者"}`.
  record Lines(
      String id,
      @Nullable List<String> groups,
      @Nullable List<String> kinds,
      @Nullable List<String> models,
      @Nullable List<String> businesses,
      @Nullable Set<String> by,
      Map<String, Object> row,
      @Nullable Map<String, String> references) {
    /// One for all models, or one for each way in which they differ.
    List<StarterRow> rows(String register) {
      if (row.values().stream().noneMatch(Lines::differs)) {
        return List.of(row(register, id, models, texts(NO_MODEL)));
      }
      Map<Map<String, String>, List<String>> alike = new LinkedHashMap<>();
      for (String model : models == null ? MODELS : models) {
        alike.computeIfAbsent(texts(model), each -> new ArrayList<>()).add(model);
      }
      return alike.entrySet().stream()
          .map(each -> row(register, id + suffix(each.getValue()), each.getValue(), each.getKey()))
          .toList();
    }

    private StarterRow row(
        String register, String name, @Nullable List<String> follows, Map<String, String> texts) {
      return new StarterRow(
          name,
          register,
          keys(Group.class, groups),
          keys(InstitutionKind.class, kinds),
          keys(Source.class, follows == null ? null : withoutNone(follows)),
          follows != null && follows.contains(NO_MODEL),
          keys(Business.class, businesses),
          by == null ? Set.of() : by,
          texts,
          references == null ? Map.of() : references);
    }

    private static String suffix(List<String> models) {
      return "-" + String.join("", models).toLowerCase(Locale.ROOT);
    }

    private Map<String, String> texts(String model) {
      Map<String, String> texts = new HashMap<>();
      row.forEach(
          (name, value) -> {
            Object said = ofModel(value, model);
            if (said != null) {
              texts.put(name, text(said, model));
            }
          });
      return texts;
    }

    private static boolean differs(Object value) {
      return value instanceof Map<?, ?>
          || (value instanceof List<?> lines && lines.stream().anyMatch(Map.class::isInstance));
    }

    private static @Nullable Object ofModel(Object value, String model) {
      return value instanceof Map<?, ?> byModels
          ? byModels.entrySet().stream()
              .filter(each -> each.getKey().toString().contains(model))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(null)
          : value;
    }

    private static List<String> withoutNone(List<String> models) {
      return models.stream().filter(each -> !each.equals(NO_MODEL)).toList();
    }

    private static String text(Object value, String model) {
      return value instanceof List<?> lines
          ? lines.stream()
              .map(line -> ofModel(line, model))
              .filter(Objects::nonNull)
              .map(String::valueOf)
              .collect(Collectors.joining("\n"))
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
