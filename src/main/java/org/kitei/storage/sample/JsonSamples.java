package org.kitei.storage.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kitei.domain.backup.Accidents;
import org.kitei.domain.backup.CaseStock;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.backup.Sample;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.device.DeviceKind;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;
import org.kitei.port.SampleSource;

/// The samples from `institutions.json`.
public final class JsonSamples implements SampleSource {
  private static final String FILE = "institutions.json";

  private static final String STOCK = "stock.json";
  private static final String HAPPENINGS = "happenings.json";
  private static final String CASES = "cases.json";
  private static final String ACCIDENTS = "accidents.json";
  private static final String OTHER = "other";

  private final List<Sample> samples;
  private final Stock stock;
  private final CaseStock cases;
  private final Happenings happenings;
  private final Accidents accidents;

  public JsonSamples() {
    samples = read(FILE, new TypeReference<List<Lines>>() {}).stream().map(Lines::sample).toList();
    stock = read(STOCK, new TypeReference<StockLines>() {}).stock();
    cases = read(CASES, new TypeReference<CaseStock>() {});
    happenings = read(HAPPENINGS, new TypeReference<HappeningLines>() {}).happenings();
    accidents = read(ACCIDENTS, new TypeReference<AccidentLines>() {}).accidents();
  }

  private static <T> T read(String name, TypeReference<T> type) {
    try (InputStream file =
        Objects.requireNonNull(JsonSamples.class.getResourceAsStream(name), name)) {
      return JsonMapper.builder().build().readValue(file, type);
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  @Override
  public Stock stock() {
    return stock;
  }

  @Override
  public Happenings happenings() {
    return happenings;
  }

  @Override
  public CaseStock cases() {
    return cases;
  }

  @Override
  public Accidents accidents() {
    return accidents;
  }

  @Override
  public Sample sample(InstitutionKind kind) {
    return samples.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  /// One institution as it stands in the file.
  record Lines(
      String kind,
      List<String> names,
      List<String> heads,
      String shortName,
      String headTitle,
      List<String> businesses,
      String address,
      String phone,
      String institutionCode,
      boolean wireless) {
    Sample sample() {
      return new Sample(
          Keyed.of(InstitutionKind.class, kind),
          names,
          heads,
          shortName,
          headTitle,
          businesses.stream()
              .map(each -> Keyed.of(Business.class, each))
              .collect(Collectors.toSet()),
          address,
          phone,
          institutionCode,
          wireless);
    }
  }

  /// The stock as it stands in the file.
  record StockLines(
      List<List<String>> surnames,
      List<List<String>> given,
      Map<String, List<String>> occupations,
      Map<String, String> words,
      String phone,
      String hours,
      List<String> vendorPerson,
      Map<String, String> systems,
      String antivirus,
      String maintenance,
      List<String> rooms,
      String evidence,
      Map<String, String> texts) {
    Stock stock() {
      Map<DeviceKind, String> installed = new EnumMap<>(DeviceKind.class);
      systems.forEach((kind, system) -> installed.put(Keyed.of(DeviceKind.class, kind), system));
      return new Stock(
          names(surnames),
          names(given),
          occupations,
          Objects.requireNonNull(occupations.get(OTHER)),
          words,
          phone,
          hours,
          vendorPerson,
          installed,
          antivirus,
          maintenance,
          rooms,
          evidence,
          texts);
    }

    private static List<Stock.Name> names(List<List<String>> pairs) {
      return pairs.stream().map(pair -> new Stock.Name(pair.getFirst(), pair.getLast())).toList();
    }
  }
}
