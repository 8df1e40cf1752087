package org.kitei.domain.register;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kitei.domain.shared.Keyed;

/// How the letters of a CSV file are kept.
public enum TextEncoding implements Keyed {
  /// What spreadsheets recognise by themselves; the usual one.
  UTF_8_BOM("utf-8-bom"),
  UTF_8("utf-8"),
  /// What Japanese spreadsheets and old programs write (windows-31j).
  CP932("cp932");

  private static final Map<String, TextEncoding> OTHER_NAMES =
      Map.of(
          "utf8", UTF_8,
          "utf8-bom", UTF_8_BOM,
          "utf-8-sig", UTF_8_BOM,
          "windows-31j", CP932,
          "ms932", CP932,
          "sjis", CP932,
          "shift-jis", CP932);

  private final String key;

  TextEncoding(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  public Charset charset() {
    return this == CP932 ? Charset.forName("windows-31j") : StandardCharsets.UTF_8;
  }

  /// By its key or another name it goes by; empty for what is none.
  public static Optional<TextEncoding> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values())
        .filter(each -> each.key.equals(plain))
        .findFirst()
        .or(() -> Optional.ofNullable(OTHER_NAMES.get(plain)));
  }
}
