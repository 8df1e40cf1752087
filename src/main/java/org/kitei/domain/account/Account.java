package org.kitei.domain.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.NoSecret;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;

/// An ID with which somebody logs on; what opens it has no place here. Serves C-T-1 (users are
/// identified and authenticated), C-6-8, A-5-7, B-5-7 and D-5-7, and G-5-1 to G-5-3.
///
/// @param userId the ID, as it is typed when logging on
/// @param purpose for which office or work it is
/// @param person whose it is, or who answers for it; null while nobody was named
/// @param sharedBy who else uses a shared ID
/// @param device the one device it is for, or null
/// @param stoppedOn from when it opens nothing any more
/// @param checkedOn when somebody last looked whether it is still needed with these rights
@Register(key = "accounts", feature = "account", prefix = "AC")
public record Account(
    @NoSecret @Name @Max(100) String system,
    @NoSecret @Name @Max(60) String userId,
    AccountKind kind,
    @NoSecret @Max(100) @Nullable String purpose,
    @Shows @Nullable Ref<Staff> person,
    Set<Ref<Staff>> sharedBy,
    Rights rights,
    Authentication authentication,
    @Shows @Nullable Ref<Device> device,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate stoppedOn,
    @Nullable LocalDate checkedOn) {
  public Account {
    sharedBy = Set.copyOf(sharedBy);
    List<Problem> problems = new ArrayList<>();
    if (kind != AccountKind.SHARED && !sharedBy.isEmpty()) {
      problems.add(Problem.at("sharedBy", "account.problem.not-shared"));
    }
    if (issuedOn != null && stoppedOn != null && stoppedOn.isBefore(issuedOn)) {
      problems.add(Problem.at("stoppedOn", "account.problem.stopped-before-issued"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Whether somebody can log on with it on `day`.
  public boolean isOpenOn(LocalDate day) {
    boolean issued = issuedOn == null || !issuedOn.isAfter(day);
    return issued && (stoppedOn == null || stoppedOn.isAfter(day));
  }
}
