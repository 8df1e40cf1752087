package org.kitei.cli;

import java.util.List;
import org.kitei.domain.shared.Message;
import picocli.CommandLine;

/// Tries the program itself: database, paper and screens, in a scratch folder.
@CommandLine.Command(name = "self-check", description = "cli.self-check.about")
public final class SelfCheckCommand implements Command {
  private final List<Part> parts;
  private final Failures failures;

  public SelfCheckCommand(List<Part> parts, Failures failures) {
    this.parts = List.copyOf(parts);
    this.failures = failures;
  }

  /// One thing to try.
  public interface Part {
    /// What is tried, as a word key's message.
    Message name();

    /// Tries it; throws whatever goes wrong.
    ///
    /// @throws Skipped when this machine lacks what is needed
    void run() throws Skipped;
  }

  /// It could not be tried here; the sentence says why.
  public static final class Skipped extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    public Skipped(Message reason) {
      super(reason.key());
      this.reason = reason;
    }

    Message reason() {
      return reason;
    }
  }

  @Override
  public int run(Console console) {
    int broken = 0;
    for (Part part : parts) {
      try {
        part.run();
        console.say("cli.self-check.works", part.name());
      } catch (Skipped skipped) {
        console.say("cli.self-check.skipped", part.name(), skipped.reason());
      } catch (RuntimeException | Error failed) {
        broken++;
        console.say("cli.self-check.broken", part.name(), failures.explain(failed).sentence());
      }
    }
    if (broken > 0) {
      throw Refused.broken("cli.self-check.failed", broken);
    }
    return DONE;
  }
}
