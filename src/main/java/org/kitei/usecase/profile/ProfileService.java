package org.kitei.usecase.profile;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Problem;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;

/// Who the institution is: read, and said once or anew.
public final class ProfileService {
  private final RegisterStore store;
  private final WriteGate gate;
  private final String who;

  public ProfileService(RegisterStore store, WriteGate gate, String who) {
    this.store = store;
    this.gate = gate;
    this.who = who;
  }

  /// What came of saving.
  public sealed interface Outcome {
    record Saved(OrgProfile profile) implements Outcome {}

    /// Nothing was saved.
    record Refused(List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  public Optional<OrgProfile> profile() {
    return store.only(OrgProfile.class).map(Row::value);
  }

  public Outcome save(Draft<OrgProfile> draft) {
    return switch (draft.parse()) {
      case Draft.Parsed.Bad<OrgProfile>(List<Problem> problems) -> new Outcome.Refused(problems);
      case Draft.Parsed.Good<OrgProfile>(OrgProfile profile) -> save(profile);
    };
  }

  private Outcome save(OrgProfile profile) {
    Optional<Row<OrgProfile>> before = store.only(OrgProfile.class);
    if (before.isPresent() && before.get().value().equals(profile)) {
      return new Outcome.Saved(profile);
    }
    return gate.write(
        new WriteGate.Action("profile.action.saved", who),
        writing -> {
          writing
              .only(OrgProfile.class)
              .ifPresentOrElse(
                  row -> writing.update(row.id(), profile), () -> writing.insert(profile));
          return new Outcome.Saved(profile);
        });
  }
}
