package org.kitei.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.duty.Deed;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.register.InPlace;
import org.kitei.ui.register.Said;
import org.kitei.usecase.register.LastAction;

/// What the button of an action does: it opens a form of the register on the first page itself, or
/// goes where something is to be mended.
final class Doing {
  private final InPlace registers;
  private final FileDialogs files;
  private final Words words;

  Doing(InPlace registers, FileDialogs files, Words words) {
    this.registers = registers;
    this.files = files;
    this.words = words;
  }

  /// The deed that is offered: what can be done in place before all others.
  Optional<Deed> deed(RequirementState state) {
    return state.deeds().stream().min(Comparator.comparing(deed -> !isInPlace(deed)));
  }

  boolean isInPlace(Deed deed) {
    return switch (deed) {
      case Deed.State ignored -> true;
      case Deed.Mend ignored -> false;
      case Deed.Add add -> registers.isPossible(RegisterType.of(add.register()));
      case Deed.Each ignored -> true;
      case Deed.Again ignored -> true;
    };
  }

  /// The form in which it is written; empty for what is written in no register's form.
  Optional<InPlace.Form> form(Deed deed, InPlace.Told told) {
    if (!isInPlace(deed)) {
      return Optional.empty();
    }
    RegisterType<?> type = RegisterType.of(deed.register());
    return switch (deed) {
      case Deed.Add add -> Optional.of(registers.row(type, add.given(), told));
      case Deed.Each each ->
          Optional.of(registers.each(type, each.reference(), each.rows(), each.given(), told));
      case Deed.Again again -> Optional.of(registers.again(type, again.day(), again.rows(), told));
      case Deed.Mend ignored -> Optional.empty();
      case Deed.State ignored -> Optional.empty();
    };
  }

  /// Where it is done by hand.
  Destination way(Deed deed) {
    RegisterType<?> type = RegisterType.of(deed.register());
    return switch (deed) {
      case Deed.Mend mend -> new Destination.Register(type.key(), mend.rows().getFirst());
      case Deed.Add add when type.cases() -> new Destination.Case(type.key(), null);
      case Deed.Add add -> new Destination.NewRow(type.key(), add.given());
      case Deed.Each ignored -> new Destination.Register(type.key(), null);
      case Deed.Again again -> new Destination.Register(type.key(), again.rows().getFirst());
      case Deed.State ignored -> new Destination.Home();
    };
  }

  /// What the button says: what happens.
  String button(RequirementState state) {
    String usual = usual(state, words);
    return deed(state).map(deed -> button(deed, state, usual)).orElse(usual);
  }

  /// What the button says of what is done nowhere in particular.
  static String usual(RequirementState state, Words words) {
    return state.requirement().remedy().button().in(words.language());
  }

  private String button(Deed deed, RequirementState state, String usual) {
    RegisterType<?> type = RegisterType.of(deed.register());
    int rows = rows(deed).size();
    if (deed instanceof Deed.State) {
      return usual;
    } else if (rows > 1 && isInPlace(deed)) {
      return words.say("shell.home.do-many", rows);
    } else if (type.key().equals(state.requirement().fix())) {
      return usual;
    }
    return words.say("shell.home.do-in", words.say(WordKeys.title(type)));
  }

  private static List<Long> rows(Deed deed) {
    return switch (deed) {
      case Deed.Each each -> each.rows();
      case Deed.Again again -> again.rows();
      case Deed.Mend mend -> mend.rows();
      case Deed.Add ignored -> List.of();
      case Deed.State ignored -> List.of();
    };
  }

  /// Takes a file that shows what is stated.
  EvidenceFile evidence() {
    return new EvidenceFile(registers, files, words);
  }

  /// What was written last, where it can be taken back.
  Optional<LastAction> undoable() {
    return registers.undoable();
  }

  /// Takes it back and says so, or why not.
  Said undo(LastAction last) {
    return registers.undo(last);
  }
}
