package org.kitei.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kitei.port.SecretBox;

/// Seals with AES-256-GCM: a nonce drawn anew each time, bound to the place by the authenticated
/// data. A sealed text is `1.` and base64 of nonce, ciphertext and tag.
public final class AesSecretBox implements SecretBox {
  /// Bytes of a key.
  public static final int KEY_BYTES = 32;

  private static final String FORM = "1.";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  /// @param key 32 bytes
  public AesSecretBox(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  @Override
  public String seal(String text, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] closed =
          cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] whole =
          ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array();
      return FORM + Base64.getEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public String open(String sealed, String place) {
    if (!sealed.startsWith(FORM)) {
      throw new Sealed("not a sealed text");
    }
    try {
      byte[] whole = Base64.getDecoder().decode(sealed.substring(FORM.length()));
      byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, nonce, place)
              .doFinal(whole, NONCE_BYTES, Math.max(0, whole.length - NONCE_BYTES));
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException refused) {
      throw new Sealed("another key, or changed or moved");
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
