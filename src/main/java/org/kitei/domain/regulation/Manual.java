package org.kitei.domain.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.shared.Problem;

/// A manual (実施手順) for one of the systems: made known, and at hand at any time; serves A 8-1, B
/// 8-1, C 5-5, D 8-1.
///
/// @param version counts from 1
/// @param establishedOn null while it is still to be written
/// @param preparedBy by A, B and D the system administrator, by C the operations manager
/// @param place where the users find it
/// @param availableOn when somebody last saw that it is there
@Register(key = "manuals", feature = "regulation", prefix = "MN")
public record Manual(
    @Name @Max(100) String title,
    CoveredSystem system,
    int version,
    @Nullable LocalDate establishedOn,
    @Max(60) String preparedBy,
    @Max(200) String place,
    @Nullable LocalDate announcedOn,
    @Nullable AnnouncementMethod announcedHow,
    @Nullable LocalDate availableOn) {
  public Manual {
    List<Problem> problems = new ArrayList<>();
    if (version < 1) {
      problems.add(Problem.at("version", "regulation.problem.version-from-one"));
    }
    if (announcedOn != null && announcedHow == null) {
      problems.add(Problem.at("announcedHow", "regulation.problem.announced-how"));
    }
    if (establishedOn == null && (announcedOn != null || availableOn != null)) {
      problems.add(Problem.at("establishedOn", "regulation.problem.not-established"));
    } else if (availableOn != null && availableOn.isBefore(establishedOn)) {
      problems.add(Problem.at("availableOn", "regulation.problem.available-before"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }
}
