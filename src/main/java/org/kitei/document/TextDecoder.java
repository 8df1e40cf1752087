package org.kitei.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.TextEncoding;
import org.kitei.port.TableFiles.Unusable;

/// Turns a text file's bytes into text, strictly: no letter is guessed.
final class TextDecoder {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private TextDecoder() {}

  /// @param encoding null when it is to be found out: UTF-8 if all of it is, else CP932
  /// @throws Unusable with the line at which the bytes are no letters, or of the other kind
  static String decode(byte[] bytes, @Nullable TextEncoding encoding) {
    boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3);
    if (encoding == TextEncoding.CP932 && !marked) {
      return strictly(bytes, encoding.charset(), "register.file.not-cp932");
    }
    byte[] text = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    try {
      return decoder(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException other) {
      if (marked || encoding != null) {
        throw new Unusable("register.file.not-utf-8", wrongLine(text, StandardCharsets.UTF_8));
      }
      return older(text);
    }
  }

  /// Text that is not UTF-8 as a whole. Lines that are, among others that are not, were put
  /// together from two files: read as CP932 they would turn into nonsense.
  private static String older(byte[] bytes) {
    int line = 1;
    int from = 0;
    for (int at = 0; at <= bytes.length; at++) {
      if (at == bytes.length || bytes[at] == '\n') {
        if (isSurelyUtf8(bytes, from, at)) {
          throw new Unusable("register.file.mixed", line, wrongLine(bytes, StandardCharsets.UTF_8));
        }
        from = at + 1;
        line++;
      }
    }
    return strictly(bytes, TextEncoding.CP932.charset(), "register.file.unknown-encoding");
  }

  /// With a kana or kanji of three bytes, which no line in CP932 looks like by chance.
  private static boolean isSurelyUtf8(byte[] bytes, int from, int to) {
    boolean japanese = false;
    for (int at = from; at + 2 < to; at++) {
      int lead = bytes[at] & 0xff;
      japanese |= lead >= 0xe3 && lead <= 0xe9 && follows(bytes[at + 1]) && follows(bytes[at + 2]);
    }
    if (!japanese) {
      return false;
    }
    try {
      decoder(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static boolean follows(byte each) {
    return (each & 0xc0) == 0x80;
  }

  private static String strictly(byte[] bytes, Charset charset, String refusal) {
    try {
      return decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw new Unusable(refusal, wrongLine(bytes, charset));
    }
  }

  /// The line of the first bytes that are no letter, from 1.
  private static int wrongLine(byte[] bytes, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CharsetDecoder decoder = decoder(charset);
    CoderResult result = decoder.decode(in, out.clear(), true);
    while (result.isOverflow()) {
      result = decoder.decode(in, out.clear(), true);
    }
    int line = 1;
    for (int at = 0; at < in.position(); at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
