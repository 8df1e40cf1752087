package org.kitei.usecase.chapter;

import java.time.Instant;
import java.util.List;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Keyed;

/// What the last page of a chapter shows.
///
/// @param changes what was changed since the chapter was opened, each row once, the newest first
/// @param missing the duties of the chapter that are not met
/// @param papers keys of the papers to print now
public record Closing(List<Change> changes, List<Finding> missing, List<String> papers) {
  public Closing {
    changes = List.copyOf(changes);
    missing = List.copyOf(missing);
    papers = List.copyOf(papers);
  }

  /// One row that was changed; the row is as it stands now.
  public record Change(RegisterType<?> register, Row<?> row, Kind kind, Instant at, String who) {}

  /// What happened to a row.
  public enum Kind implements Keyed {
    ADDED("added"),
    CHANGED("changed"),
    REMOVED("removed");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
