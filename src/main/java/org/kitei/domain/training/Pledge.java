package org.kitei.domain.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;

/// What somebody promised in writing. Serves C-6-1 and C-6-4, A-5-1 and A-5-4, B-5-1 and B-5-4,
/// D-5-1 and D-5-4, and C-6-7.
///
/// @param document what was signed, or read: the regulation or a form
/// @param version of the document, counted from 1
/// @param paper where the signed paper lies
@Register(key = "pledges", feature = "training", prefix = "PG")
public record Pledge(
    @Shows @Name Ref<Staff> person,
    @Name PledgeKind kind,
    @Max(200) String document,
    int version,
    LocalDate signedOn,
    @Max(200) @Nullable String paper) {
  public Pledge {
    if (version < 1) {
      throw new Unacceptable(List.of(Problem.at("version", "training.problem.version-from-one")));
    }
  }
}
