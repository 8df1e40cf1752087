package org.kitei.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import org.kitei.domain.shared.Keyed;

/// Writes records as JSON: components in their order, constants by their keys, dates as 2026-12-01.
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(
              new SimpleModule()
                  .addSerializer(new ByKey())
                  .addSerializer(LocalDate.class, ToStringSerializer.instance))
          .build();

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value).replace(System.lineSeparator(), "\n");
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static final class ByKey extends StdSerializer<Keyed> {
    private static final long serialVersionUID = 1L;

    ByKey() {
      super(Keyed.class);
    }

    @Override
    public void serialize(Keyed value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.key());
    }
  }
}
