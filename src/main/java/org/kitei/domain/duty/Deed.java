package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Accessor;

/// Something that can be written at once and puts right what is missing. A rule names it where it
/// finds the lack, so nobody else has to know what a lack asks for.
public sealed interface Deed {
  /// The register that is written.
  Class<? extends Record> register();

  /// A new row.
  ///
  /// @param given what is known of it: text by component, as a draft holds it
  record Add(Class<? extends Record> register, Map<String, String> given) implements Deed {
    public Add {
      given = Map.copyOf(given);
    }

    static Add of(Class<? extends Record> register) {
      return new Add(register, Map.of());
    }

    <R extends Record> Add with(Accessor<R, ?> component, String text) {
      Map<String, String> more = new TreeMap<>(given);
      more.put(component.component(), text);
      return new Add(register, more);
    }
  }

  /// A new row for each of some rows of another register.
  ///
  /// @param reference the component that says which row a new one belongs to
  /// @param rows the ids of those that need one
  /// @param given what is known of every new row
  record Each(
      Class<? extends Record> register,
      String reference,
      List<Long> rows,
      Map<String, String> given)
      implements Deed {
    public Each {
      rows = List.copyOf(rows);
      given = Map.copyOf(given);
    }
  }

  /// The day set anew in rows that were looked at again.
  ///
  /// @param day the component that says when that was
  record Again(Class<? extends Record> register, String day, List<Long> rows) implements Deed {
    public Again {
      rows = List.copyOf(rows);
    }

    static <R extends Record> Again of(
        Class<R> register, Accessor<R, @Nullable LocalDate> day, List<Long> rows) {
      return new Again(register, day.component(), rows);
    }
  }

  /// Something mended in rows that are there.
  record Mend(Class<? extends Record> register, List<Long> rows) implements Deed {
    public Mend {
      rows = List.copyOf(rows);
    }
  }

  /// The head's statement.
  record State() implements Deed {
    @Override
    public Class<? extends Record> register() {
      return Control.class;
    }
  }
}
