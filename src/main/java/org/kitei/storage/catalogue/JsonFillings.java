package org.kitei.storage.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.regulation.Filling;
import org.kitei.domain.shared.Keyed;
import org.kitei.port.FillingSource;

/// The blanks of the four models, from `fillings.json`.
public final class JsonFillings implements FillingSource {
  private static final String FILE = "fillings.json";

  private final List<Filling> fillings;

  public JsonFillings() {
    try (InputStream file = JsonFillings.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new CatalogueDamaged(FILE, "missing");
      }
      fillings =
          JsonMapper.builder().build().readValue(file, new TypeReference<List<Lines>>() {}).stream()
              .map(Lines::filling)
              .toList();
    } catch (IOException broken) {
      throw new CatalogueDamaged(FILE, broken);
    }
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
}
