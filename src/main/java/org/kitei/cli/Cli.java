package org.kitei.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command line: finds the command, runs it, and turns whatever happens into an exit code.
/// Wrong input is one line on `err`, and nothing on success.
public final class Cli {
  private static final List<String> LANGUAGES = List.of("ja", "en");

  private final Globals globals;
  private final Command usual;
  private final CommandLine line;
  private final Function<String, Words> words;
  private final Failures failures;
  private final Runnable afterwards;
  private final String version;

  /// @param commands the first is the one that runs when none is named
  /// @param afterwards closes what a command opened, however it ended
  public Cli(
      Globals globals,
      List<? extends Command> commands,
      Function<String, Words> words,
      Failures failures,
      Runnable afterwards,
      String version) {
    this.globals = globals;
    this.words = words;
    this.failures = failures;
    this.afterwards = afterwards;
    this.version = version;
    this.line = new CommandLine(globals);
    commands.forEach(command -> line.addSubcommand(whole(command)));
    line.setExpandAtFiles(false);
    this.usual = commands.getFirst();
  }

  private static CommandLine whole(Command command) {
    CommandLine line = new CommandLine(command);
    command.parts().forEach(part -> line.addSubcommand(whole(part)));
    return line;
  }

  /// Runs what `arguments` say, in the language they choose, else in that of `locale`.
  public int run(List<String> arguments, Locale locale, PrintStream out, PrintStream err) {
    Words spoken = words.apply(language(arguments, locale));
    try {
      return run(arguments, new Console(spoken, out));
    } catch (ParameterException wrong) {
      return told(err, spoken, Command.WRONG_INPUT, WrongArguments.sentence(wrong));
    } catch (Refused refused) {
      return told(err, spoken, refused.exit(), refused.sentence());
    } catch (RuntimeException | Error broken) {
      Failures.Failure failure = failures.explain(broken);
      return told(err, spoken, failure.exit(), failure.sentence());
    } finally {
      out.flush();
    }
  }

  private int run(List<String> arguments, Console console) {
    try {
      return understood(arguments, console);
    } finally {
      afterwards.run();
    }
  }

  private int understood(List<String> arguments, Console console) {
    CommandLine.ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
    if (globals.lang() != null) {
      Given.oneOf("--lang", globals.lang(), LANGUAGES);
    }
    CommandLine.ParseResult asked = parsed;
    while (asked.hasSubcommand()) {
      asked = asked.subcommand();
    }
    if (globals.version()) {
      console.line("kitei " + version);
      return Command.DONE;
    } else if (globals.help()) {
      new Help(console).of(asked.commandSpec());
      return Command.DONE;
    }
    globals.data();
    globals.as();
    return (asked.commandSpec().userObject() instanceof Command named ? named : usual).run(console);
  }

  private static int told(PrintStream err, Words words, int exit, Message sentence) {
    err.print(words.say(sentence).replaceAll("\\R", " ") + "\n");
    err.flush();
    return exit;
  }

  /// The language is needed before the arguments are understood, to say what is wrong with them.
  private static String language(List<String> arguments, Locale locale) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String value =
          argument.equals("--lang") && i + 1 < arguments.size()
              ? arguments.get(i + 1)
              : argument.startsWith("--lang=") ? argument.substring("--lang=".length()) : "";
      if (LANGUAGES.contains(value)) {
        return value;
      }
    }
    return locale.getLanguage().equals("ja") ? "ja" : "en";
  }
}
