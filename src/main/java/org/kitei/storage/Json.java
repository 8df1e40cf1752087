package org.kitei.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Small JSON texts, written and read without building a tree.
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /// Writes into a generator.
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /// Reads from a parser.
  interface Reading<T> {
    T read(JsonParser json) throws IOException;
  }

  static String text(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      body.write(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.toString();
  }

  static <T> T read(String text, Reading<T> reading) {
    try (JsonParser json = FACTORY.createParser(text)) {
      return reading.read(json);
    } catch (IOException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  /// Whether two objects hold the same, whatever the order of their members. What was changed into
  /// no object is the same as nothing but itself.
  static boolean same(String one, @Nullable String other) {
    return other != null && (one.equals(other) || sameMembers(one, other));
  }

  private static boolean sameMembers(String one, String other) {
    try {
      return members(one).equals(members(other));
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  static String array(List<String> texts) {
    if (texts.isEmpty() || texts.stream().allMatch(Json::isPlain)) {
      return texts.isEmpty()
          ? "[]"
          : texts.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }
    return text(
        json -> {
          json.writeStartArray();
          for (String text : texts) {
            json.writeString(text);
          }
          json.writeEndArray();
        });
  }

  static String numbers(long... numbers) {
    return text(json -> json.writeArray(numbers, 0, numbers.length));
  }

  static List<Long> numbers(String array) {
    return read(
        array,
        json -> {
          List<Long> numbers = new ArrayList<>();
          while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
              numbers.add(json.getLongValue());
            }
          }
          return numbers;
        });
  }

  static List<String> texts(String array) {
    if (isPlainArray(array)) {
      return plainTexts(array);
    }
    return read(
        array,
        json -> {
          List<String> texts = new ArrayList<>();
          while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
              texts.add(json.getText());
            }
          }
          return texts;
        });
  }

  /// Nothing in it is written otherwise in JSON, as it is with the keys of choices.
  private static boolean isPlain(String text) {
    return text.chars().allMatch(each -> each >= ' ' && each != '"' && each != '\\');
  }

  /// Whether it is an array of plain texts as the program writes them; what is not, the parser
  /// reads or refuses.
  private static boolean isPlainArray(String array) {
    return array.equals("[]")
        || (array.startsWith("[\"")
            && array.endsWith("\"]")
            && array.indexOf('\\') < 0
            && array.chars().filter(each -> each == '"').count() % 2 == 0);
  }

  private static List<String> plainTexts(String array) {
    List<String> texts = new ArrayList<>();
    int from = array.indexOf('"');
    while (from >= 0) {
      int to = array.indexOf('"', from + 1);
      texts.add(array.substring(from + 1, to));
      from = array.indexOf('"', to + 1);
    }
    return texts;
  }

  /// The text that a JSON string stands for.
  static String string(String json) {
    return read(
        json,
        parser -> {
          parser.nextToken();
          return parser.getText();
        });
  }

  /// Each member of an object as JSON.
  static Map<String, String> members(String object) {
    return read(
        object,
        json -> {
          Map<String, String> members = new HashMap<>();
          json.nextToken();
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, text(copy -> copy.copyCurrentStructure(json)));
          }
          return members;
        });
  }
}
