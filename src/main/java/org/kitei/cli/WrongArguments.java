package org.kitei.cli;

import org.kitei.domain.shared.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in our words what picocli could not understand.
final class WrongArguments {
  private WrongArguments() {}

  static Message sentence(ParameterException wrong) {
    String command = named(wrong.getCommandLine());
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          unmatched(wrong.getCommandLine(), unmatched.getUnmatched().getFirst());
      case OverwrittenOptionException twice ->
          Message.of("cli.arguments.twice", name(twice.getOverwritten()));
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          missing(missing.getMissing().getFirst(), command);
      default ->
          wrong.getArgSpec() == null
              ? Message.of("cli.arguments.misunderstood", command)
              : Message.of("cli.arguments.value", name(wrong.getArgSpec()));
    };
  }

  private static Message unmatched(CommandLine line, String argument) {
    String shown = Given.shown(argument);
    if (argument.startsWith("-") && argument.length() > 1) {
      return Message.of("cli.arguments.unknown-option", shown);
    }
    return line.getParent() == null
        ? Message.of("cli.arguments.unknown-command", shown)
        : Message.of("cli.arguments.surplus", shown, named(line));
  }

  /// `incident new` for a command that stands after another.
  private static String named(CommandLine line) {
    CommandLine above = line.getParent();
    boolean first = above == null || above.getParent() == null;
    return first ? line.getCommandName() : named(above) + " " + line.getCommandName();
  }

  private static Message missing(ArgSpec spec, String command) {
    boolean needed = spec.required() && spec.isOption();
    return spec.isPositional() || needed
        ? Message.of("cli.arguments.missing", command, name(spec))
        : Message.of("cli.arguments.needs-value", name(spec));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
