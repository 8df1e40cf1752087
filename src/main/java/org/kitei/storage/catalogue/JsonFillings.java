package org.kitei.storage.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.regulation.CoverageItem;
import org.kitei.domain.regulation.Filling;
import org.kitei.domain.shared.Keyed;
import org.kitei.port.FillingSource;

/// The blanks of the four models, from `fillings.json`, and their articles by clause, from
/// `coverage.json`.
public final class JsonFillings implements FillingSource {
  private static final String FILE = "fillings.json";

  private static final String COVERAGE = "coverage.json";

  private final List<Filling> fillings;
  private final List<CoverageItem> coverage;

  public JsonFillings() {
    fillings =
        lines(FILE, new TypeReference<List<Lines>>() {}).stream().map(Lines::filling).toList();
    coverage =
        lines(COVERAGE, new TypeReference<List<ClauseLine>>() {}).stream()
            .map(ClauseLine::item)
            .toList();
  }

  private static <T> List<T> lines(String name, TypeReference<List<T>> type) {
    try (InputStream file = JsonFillings.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new CatalogueDamaged(name, "missing");
      }
      return JsonMapper.builder().build().readValue(file, type);
    } catch (IOException broken) {
      throw new CatalogueDamaged(name, broken);
    }
  }

  @Override
  public List<CoverageItem> coverage() {
    return coverage;
  }

  @Override
  public Filling filling(Source model) {
    return fillings.stream()
        .filter(each -> each.model() == model)
        .findFirst()
        .orElseThrow(() -> new CatalogueDamaged(FILE, "nothing for " + model.key()));
  }

  /// One model's object as it stands in the file.
  record Lines(String model, List<Filling.Blank> blanks, List<String> titleBreaks) {
    Filling filling() {
      return new Filling(Keyed.of(Source.class, model), blanks, titleBreaks);
    }
  }

  /// One clause's object as it stands in the file.
  record ClauseLine(String clause, String label, Map<String, List<String>> articles) {
    CoverageItem item() {
      Map<Source, List<String>> bySource =
          articles.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      each -> Keyed.of(Source.class, each.getKey()), Map.Entry::getValue));
      return new CoverageItem(EntryId.parse(clause), label, bySource);
    }
  }
}
