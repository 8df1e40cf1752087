package org.kitei.storage.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.shared.Keyed;

/// An object of a file, read strictly: a field that is missing, of another kind, or that nobody
/// asked for is refused.
final class JsonObject {
  private final String where;
  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  JsonObject(String where, JsonNode node) {
    this.where = where;
    this.node = node;
    if (!node.isObject()) {
      throw damaged("not an object");
    }
  }

  /// What `reader` makes of the object in `file`; its id goes into every complaint.
  static <T> T read(String file, JsonNode node, Function<JsonObject, T> reader) {
    var object = new JsonObject(file + " " + node.path("id").asText("(no id)"), node);
    try {
      T value = reader.apply(object);
      object.finish();
      return value;
    } catch (IllegalArgumentException e) {
      throw new CatalogueDamaged(object.where, e);
    }
  }

  private void finish() {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!read.contains(name)) {
                throw damaged("unknown field " + name);
              }
            });
  }

  private CatalogueDamaged damaged(String what) {
    return new CatalogueDamaged(where, what);
  }

  private @Nullable JsonNode field(String name) {
    read.add(name);
    return node.get(name);
  }

  String text(String name) {
    return textOf(name, field(name));
  }

  private String textOf(String name, @Nullable JsonNode value) {
    if (value == null || !value.isTextual()) {
      throw damaged(name + " is no text");
    }
    return value.textValue();
  }

  <T> @Nullable T optional(String name, Function<String, T> reader) {
    return node.has(name) ? reader.apply(text(name)) : null;
  }

  int number(String name) {
    JsonNode value = field(name);
    if (value == null || !value.isInt()) {
      throw damaged(name + " is no whole number");
    }
    return value.intValue();
  }

  boolean flag(String name) {
    JsonNode value = field(name);
    if (value != null && !value.isBoolean()) {
      throw damaged(name + " is neither true nor false");
    }
    return value != null && value.booleanValue();
  }

  /// Lists of texts by their names; none where `name` is not there.
  Map<String, List<String>> lists(String name) {
    return node.has(name) ? object(name, JsonObject::lists) : Map.of();
  }

  private Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> lists.put(name, texts(name)));
    return lists;
  }

  /// An empty list where there is no such field.
  List<String> textsIfAny(String name) {
    return field(name) == null ? List.of() : texts(name);
  }

  List<String> texts(String name) {
    JsonNode array = field(name);
    if (array == null || !array.isArray()) {
      throw damaged(name + " is no list");
    }
    var texts = new ArrayList<String>();
    array.forEach(value -> texts.add(textOf(name, value)));
    return texts;
  }

  <E extends Enum<E> & Keyed> E key(String name, Class<E> type) {
    return Keyed.of(type, text(name));
  }

  <E extends Enum<E> & Keyed> Collection<E> keys(String name, Class<E> type) {
    return texts(name).stream().map(key -> Keyed.of(type, key)).toList();
  }

  /// What `reader` makes of the object at `name`, just as strictly.
  <T> T object(String name, Function<JsonObject, T> reader) {
    JsonNode value = field(name);
    if (value == null) {
      throw damaged(name + " is missing");
    }
    var inner = new JsonObject(where + " " + name, value);
    T result = reader.apply(inner);
    inner.finish();
    return result;
  }

  Bilingual bilingual(String name) {
    return object(name, inner -> new Bilingual(inner.text("ja"), inner.text("en")));
  }
}
