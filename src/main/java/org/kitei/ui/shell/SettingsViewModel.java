package org.kitei.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.TypedText;
import org.kitei.port.Checkup;
import org.kitei.usecase.backup.DataCheck;

/// What can be set, and what can be asked of the data and the program.
final class SettingsViewModel {
  /// The longest name in the history.
  static final int NAME = 100;

  private static final int SHOWN = 20;

  private final Machine machine;
  private final DataCheck check;
  private final Path folder;
  private final String edition;

  /// @param edition of the guideline
  SettingsViewModel(Machine machine, DataCheck check, Path folder, String edition) {
    this.machine = machine;
    this.check = check;
    this.folder = folder;
    this.edition = edition;
  }

  /// By which name the history knows what is done now.
  String who() {
    return machine.who();
  }

  /// The name the history will use from the next start on.
  String nameToCome() {
    return machine.memory().find(Machine.NAME).orElse(machine.who());
  }

  /// Keeps the name for the next start, or says what is wrong with it.
  Optional<Message> rename(String typed) {
    return switch (TypedText.line(Machine.NAME, typed, NAME)) {
      case TypedText.Outcome.Refused(Problem problem) -> Optional.of(problem.why());
      case TypedText.Outcome.Taken(String name) -> {
        machine.memory().keep(Machine.NAME, name);
        yield Optional.empty();
      }
    };
  }

  Path folder() {
    return folder;
  }

  void showFolder() {
    machine.showFolder().accept(folder);
  }

  /// Examines the data; takes time.
  Result examine() {
    Checkup found = check.run();
    return new Result(
        found.entries(),
        found.rows(),
        found.findings().stream()
            .map(each -> each.kind().sentence())
            .distinct()
            .limit(SHOWN)
            .toList());
  }

  /// What the examination found.
  record Result(long entries, long rows, List<Message> findings) {
    Result {
      findings = List.copyOf(findings);
    }

    boolean clean() {
      return findings.isEmpty();
    }
  }

  String version() {
    return machine.version();
  }

  String java() {
    return machine.java();
  }

  String edition() {
    return edition;
  }

  List<Machine.Carried> carried() {
    return machine.carried();
  }
}
