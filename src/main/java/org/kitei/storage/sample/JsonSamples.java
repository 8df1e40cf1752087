package org.kitei.storage.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kitei.domain.backup.Sample;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;
import org.kitei.port.SampleSource;

/// The samples from `institutions.json`.
public final class JsonSamples implements SampleSource {
  private static final String FILE = "institutions.json";

  private final List<Sample> samples;

  public JsonSamples() {
    try (InputStream file =
        Objects.requireNonNull(JsonSamples.class.getResourceAsStream(FILE), FILE)) {
      samples =
          JsonMapper.builder().build().readValue(file, new TypeReference<List<Lines>>() {}).stream()
              .map(Lines::sample)
              .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
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
      String institutionCode) {
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
          institutionCode);
    }
  }
}
