package org.kitei.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Words;
import picocli.CommandLine;

/// Which registers there are, and what stands in them.
@CommandLine.Command(name = "registers", description = "cli.registers.about")
public final class RegistersCommand implements Command {
  private final Supplier<Registers> registers;

  @CommandLine.Option(names = "--json", description = "cli.option.json")
  private boolean json;

  public RegistersCommand(Supplier<Registers> registers) {
    this.registers = registers;
  }

  @Override
  public int run(Console console) {
    List<RegisterLine> lines =
        registers.get().listed().stream()
            .map(type -> RegisterLine.of(type, console.words()))
            .toList();
    if (json) {
      console.json(new Listing(lines));
    } else {
      lines.forEach(line -> console.line(line.key() + "\t" + line.title()));
    }
    return DONE;
  }

  /// The shape of `registers --json`.
  record Listing(List<RegisterLine> registers) {}

  /// A register in `registers --json`.
  record RegisterLine(
      String key,
      String title,
      String feature,
      @JsonProperty("case") boolean cases,
      List<FieldLine> fields) {

    static RegisterLine of(RegisterType<?> type, Words words) {
      return new RegisterLine(
          type.key(),
          words.say(WordKeys.title(type)),
          type.feature(),
          type.cases(),
          type.columns().stream().map(field -> FieldLine.of(type, field, words)).toList());
    }
  }

  /// A field in `registers --json`.
  ///
  /// @param type the kind of value, such as `date`
  /// @param derived whether it follows from the others and is never entered
  /// @param refers the key of the register it points into, or null
  record FieldLine(
      String key,
      String title,
      FieldKind type,
      @Nullable String unit,
      boolean required,
      @JsonProperty("private") boolean sealed,
      boolean derived,
      List<String> choices,
      @Nullable String refers) {

    static FieldLine of(RegisterType<?> type, Field field, Words words) {
      Class<? extends Record> refers = field.refers();
      return new FieldLine(
          field.name(),
          words.say(WordKeys.field(type, field)),
          field.kind(),
          field.unit(),
          field.required(),
          field.sealed(),
          type.derived().contains(field),
          field.choices().stream().map(Keyed::key).toList(),
          refers == null ? null : RegisterType.of(refers).key());
    }
  }
}
