package org.kitei.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file that is not as it should be is named with the id, and nothing is loaded.
final class JsonCatalogueTest {
  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(JsonCatalogue.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonCatalogue with(String file, String text) {
    return new JsonCatalogue(
        name ->
            name.equals(file)
                ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                : JsonCatalogue.class.getResourceAsStream(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model-c.json | \"C-5-6b\" | \"C-5-6a\" | model-c.json C-5-6a | stands twice",
        "model-c.json | \"asset-classification\" | \"no-such\" | model-c.json C-5-6b | no-such",
        "model-c.json | \"no-two-factor\" | \"sunday\" | model-c.json C-6-9 | sunday",
        "model-c.json | \"P2M\" | \"bimonthly\" | model-c.json C-6-9 | bimonthly",
        "model-c.json | \"trigger\": \"media-use\" | \"tigger\": \"x\" | model-c.json C-4-3b |"
            + " trigger",
        "model-c.json | \"T-49\" | \"T-99\" | model-c.json C-6-10a | T-99",
        "model-a.json | \"source\": \"A\" | \"source\": \"B\" | model-a.json A-0-1 | source",
        "guideline.json | \"binds\": | \"blinds\": | guideline.json G-0-1 | binds",
        "guideline.json | \"effort\" | \"hope\" | guideline.json G-4-1 | hope",
        "notes.json | \"ja\": | \"fr\": | notes.json T-01 | ja",
        "requirements.json | \"chapter\": 9 | \"chapter\": 10 | requirements.json audit-records |"
            + " 10",
        "requirements.json | \"register\" | \"rumour\" | requirements.json own-businesses | rumour",
        "explanations-d.json | \"D-1-1\" | \"D-1-9\" | explanations-d.json D-1-9 | nothing"
      })
  void damageIsNamedByFileAndId(
      String file, String right, String wrong, String where, String what) {
    String text = read(file);
    int at = text.indexOf(right);
    assertThat(at).isNotNegative();
    String damaged = text.substring(0, at) + wrong + text.substring(at + right.length());
    assertThatThrownBy(() -> with(file, damaged))
        .isInstanceOf(CatalogueDamaged.class)
        .hasMessageStartingWith(where)
        .hasMessageContaining(what);
  }

  @Test
  void aMissingTextIsNamed() {
    assertThatThrownBy(
            () ->
                new JsonCatalogue(
                    name ->
                        name.equals("model-b.json")
                            ? null
                            : JsonCatalogue.class.getResourceAsStream(name)))
        .isInstanceOf(CatalogueDamaged.class)
        .hasMessageStartingWith("model-b.json");
  }

  @Test
  void whatIsNoJsonIsNamed() {
    assertThatThrownBy(() -> with("notes.json", "[{")).hasMessageStartingWith("notes.json");
    assertThatThrownBy(() -> with("notes.json", "{}")).hasMessageStartingWith("notes.json");
  }
}
