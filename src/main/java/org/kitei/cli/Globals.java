package org.kitei.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options every command understands, before it or after it.
@Command(name = "kitei", description = "cli.about")
public final class Globals {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "cli.option.data",
      scope = ScopeType.INHERIT)
  private @Nullable String data;

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "cli.option.lang",
      scope = ScopeType.INHERIT)
  private @Nullable String lang;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "cli.option.as",
      scope = ScopeType.INHERIT)
  private @Nullable String as;

  @Option(
      names = {"-h", "--help"},
      description = "cli.option.help",
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      description = "cli.option.version",
      scope = ScopeType.INHERIT)
  private boolean version;

  /// The data folder that was asked for, or null for the usual one.
  public @Nullable Path data() {
    return data == null ? null : Given.path("--data", data);
  }

  /// Who does what is done, or null for the name of the machine's account.
  public @Nullable String as() {
    return as == null ? null : Given.name("--as", as);
  }

  /// The language that was asked for, or null.
  public @Nullable String lang() {
    return lang;
  }

  boolean help() {
    return help;
  }

  boolean version() {
    return version;
  }
}
