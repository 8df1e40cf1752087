package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Accessor;
import org.kitei.domain.register.Row;

/// How proofs that are missing are written: a row for each, one row for all that name several, or
/// the day in the row that is there.
///
/// @param reference the component that says what a proof belongs to
/// @param several whether one row can prove several
/// @param given what is known of a new proof: text by component
/// @param day the day that is set anew in a row that is there, or null where each time is a new row
record Proofs<P extends Record>(
    Class<P> register,
    Accessor<P, ?> reference,
    boolean several,
    Map<String, String> given,
    @Nullable Accessor<P, @Nullable LocalDate> day) {
  Proofs {
    given = Map.copyOf(given);
  }

  Proofs(Class<P> register, Accessor<P, ?> reference, boolean several) {
    this(register, reference, several, Map.of(), null);
  }

  Proofs<P> as(String component, String text) {
    Map<String, String> more = new TreeMap<>(given);
    more.put(component, text);
    return new Proofs<>(register, reference, several, more, day);
  }

  Proofs<P> renewed(Accessor<P, @Nullable LocalDate> again) {
    return new Proofs<>(register, reference, several, given, again);
  }

  /// Says what can be written for `open`.
  ///
  /// @param all every proof there is of a row, also one that does not say what is asked
  /// @param proofs those that do
  <S extends Record> void canBe(
      Look look,
      List<Row<S>> open,
      Function<Row<S>, List<Row<P>>> all,
      Function<Row<S>, List<Row<P>>> proofs) {
    List<Row<S>> fresh = new ArrayList<>();
    List<Row<P>> again = new ArrayList<>();
    List<Row<P>> mended = new ArrayList<>();
    for (Row<S> row : open) {
      if (day == null || all.apply(row).isEmpty()) {
        fresh.add(row);
      } else if (proofs.apply(row).isEmpty()) {
        mended.add(all.apply(row).getLast());
      } else {
        again.add(proofs.apply(row).getLast());
      }
    }
    if (!fresh.isEmpty()) {
      look.canBe(anew(Every.ids(fresh)));
    }
    if (day != null && !again.isEmpty()) {
      look.canBe(Deed.Again.of(register, day, Every.ids(again)));
    }
    if (!mended.isEmpty()) {
      look.canBe(new Deed.Mend(register, Every.ids(mended)));
    }
  }

  private Deed anew(List<Long> rows) {
    if (!several) {
      return new Deed.Each(register, reference.component(), rows, given);
    }
    String all = rows.stream().map(String::valueOf).collect(Collectors.joining(","));
    return new Deed.Add(register, as(reference.component(), all).given);
  }
}
