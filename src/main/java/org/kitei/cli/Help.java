package org.kitei.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Explains a command; the descriptions in the annotations are word keys.
final class Help {
  private final Console console;

  Help(Console console) {
    this.console = console;
  }

  void of(CommandSpec command) {
    boolean whole = command.parent() == null;
    console.line(whole ? "kitei [OPTION…] COMMAND" : "kitei [OPTION…] " + synopsis(command));
    console.line("");
    console.say(command.usageMessage().description()[0]);
    List<ArgSpec> own = arguments(command).toList();
    if (!own.isEmpty()) {
      console.line("");
      own.forEach(argument -> explain(usage(argument), argument.description()[0]));
    }
    if (!command.subcommands().isEmpty()) {
      console.line("");
      command
          .subcommands()
          .forEach(
              (name, line) -> explain(name, line.getCommandSpec().usageMessage().description()[0]));
    }
  }

  private void explain(String what, String key) {
    console.line("  " + what);
    console.line("      " + console.words().say(key));
  }

  private static String synopsis(CommandSpec command) {
    return Stream.concat(Stream.of(named(command)), arguments(command).map(Help::bracketed))
        .collect(Collectors.joining(" "));
  }

  /// `incident new` for a command that stands after another.
  private static String named(CommandSpec command) {
    CommandSpec above = command.parent();
    return above == null || above.parent() == null
        ? command.name()
        : named(above) + " " + command.name();
  }

  private static Stream<ArgSpec> arguments(CommandSpec command) {
    return Stream.<ArgSpec>concat(
        command.positionalParameters().stream(),
        command.options().stream().filter(option -> !option.inherited()));
  }

  private static String bracketed(ArgSpec argument) {
    return argument.required() ? usage(argument) : "[" + usage(argument) + "]";
  }

  private static String usage(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      return option.arity().max() == 0
          ? option.longestName()
          : option.longestName() + " " + option.paramLabel();
    }
    return argument.paramLabel();
  }
}
