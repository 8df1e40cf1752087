package org.kitei.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The history's SHA-256 sums. Every part goes in with its length, so that nothing can be moved
/// across a border between two parts.
final class AuditHash {
  /// What stands in the first entry where the others have the hash before them.
  static final int LENGTH = 32;

  /// Looking for the algorithm takes longer than most sums.
  private static final MessageDigest FRESH = fresh();

  private final MessageDigest digest;

  private AuditHash() {
    try {
      digest = (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static byte[] line(String register, long row, @Nullable String before, @Nullable String after) {
    return new AuditHash().text(register).number(row).text(before).text(after).sum();
  }

  /// An entry stands for its lines by their digests alone, so their content can be dropped later.
  static byte[] entry(
      byte[] previous, long number, String at, String who, String action, List<byte[]> lines) {
    AuditHash hash = new AuditHash().bytes(previous).number(number).text(at).text(who).text(action);
    lines.forEach(hash::bytes);
    return hash.sum();
  }

  private AuditHash text(@Nullable String text) {
    return text == null ? number(-1) : bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private AuditHash bytes(byte[] bytes) {
    number(bytes.length);
    digest.update(bytes);
    return this;
  }

  private AuditHash number(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return this;
  }

  private byte[] sum() {
    return digest.digest();
  }
}
