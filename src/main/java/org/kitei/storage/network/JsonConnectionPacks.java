package org.kitei.storage.network;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.network.CertificateKind;
import org.kitei.domain.network.CertificatePack;
import org.kitei.domain.network.LinePack;
import org.kitei.domain.network.LineType;
import org.kitei.domain.shared.Certainty;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Provenance;
import org.kitei.port.ConnectionPacks;

/// The packs from `lines.json` and `certificates.json`, each read when it is first asked for.
public final class JsonConnectionPacks implements ConnectionPacks {
  private @Nullable LinePack lines;
  private @Nullable CertificatePack certificates;

  @Override
  public LinePack lines() {
    LinePack known = lines;
    if (known == null) {
      known = read("lines.json", new TypeReference<Lines>() {}).pack();
      lines = known;
    }
    return known;
  }

  @Override
  public CertificatePack certificates() {
    CertificatePack known = certificates;
    if (known == null) {
      known = read("certificates.json", new TypeReference<Certificates>() {}).pack();
      certificates = known;
    }
    return known;
  }

  private static <T> T read(String name, TypeReference<T> type) {
    try (InputStream file =
        Objects.requireNonNull(JsonConnectionPacks.class.getResourceAsStream(name), name)) {
      return JsonMapper.builder().build().readValue(file, type);
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  private static Provenance provenance(
      String source, @Nullable String published, String confirmedOn, String certainty) {
    return Provenance.of(
        source,
        published == null ? null : LocalDate.parse(published),
        LocalDate.parse(confirmedOn),
        Keyed.of(Certainty.class, certainty));
  }

  /// The permitted lines as they stand in the file.
  record Lines(
      String source,
      @Nullable String published,
      String confirmedOn,
      String certainty,
      List<Line> permitted) {
    /// One of them.
    record Line(String type, String ja, String en) {}

    LinePack pack() {
      return new LinePack(
          provenance(source, published, confirmedOn, certainty),
          permitted.stream()
              .map(
                  each ->
                      new LinePack.Permitted(
                          Keyed.of(LineType.class, each.type()),
                          new Bilingual(each.ja(), each.en())))
              .toList());
    }
  }

  /// The terms of certificates as they stand in the file.
  record Certificates(
      String source,
      @Nullable String published,
      String confirmedOn,
      String certainty,
      Map<String, String> validity,
      List<Integer> remindDays) {
    CertificatePack pack() {
      Map<CertificateKind, Period> terms = new EnumMap<>(CertificateKind.class);
      validity.forEach(
          (kind, term) -> terms.put(Keyed.of(CertificateKind.class, kind), Period.parse(term)));
      return new CertificatePack(
          provenance(source, published, confirmedOn, certainty), terms, remindDays);
    }
  }
}
