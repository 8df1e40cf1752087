package org.kitei.domain.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitei.domain.shared.Keyed;

/// What a file may be that belongs to a row: a paper or a photograph, known by its first bytes.
public enum AttachmentKind implements Keyed {
  PDF("paper", "pdf"),
  PNG("image-png", "png"),
  JPEG("image-jpeg", "jpg", "jpeg"),
  HEIC("image-heic", "heic");

  private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");

  private final String key;
  private final String ending;
  private final String also;

  AttachmentKind(String key, String ending) {
    this(key, ending, ending);
  }

  AttachmentKind(String key, String ending, String also) {
    this.key = key;
    this.ending = ending;
    this.also = also;
  }

  @Override
  public String key() {
    return key;
  }

  /// How the name of such a file ends.
  public String ending() {
    return ending;
  }

  /// How the names of all files end that can be attached.
  public static List<String> endings() {
    return Arrays.stream(values())
        .flatMap(kind -> Stream.of(kind.ending, kind.also))
        .distinct()
        .toList();
  }

  /// What a file with this content is; empty for anything else.
  public static Optional<AttachmentKind> of(byte[] content) {
    if (text(content, 0, 5).equals("%PDF-")) {
      return Optional.of(PDF);
    } else if (begins(content, PNG_BEGINS)) {
      return Optional.of(PNG);
    } else if (begins(content, JPEG_BEGINS)) {
      return Optional.of(JPEG);
    }
    return text(content, 4, 8).equals("ftyp") && HEIC_BRANDS.contains(text(content, 8, 12))
        ? Optional.of(HEIC)
        : Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length >= with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  private static String text(byte[] content, int from, int to) {
    return content.length < to
        ? ""
        : new String(content, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
