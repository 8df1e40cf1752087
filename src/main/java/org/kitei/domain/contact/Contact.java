package org.kitei.domain.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Phone;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Unit;
import org.kitei.domain.shared.Problem;

/// Whom to call, in which order, how and when (連絡体制).
///
/// @param position 1 is called first
/// @param alternative what to do when nobody is reached
/// @param confirmedOn when the number was last found right
@Register(key = "contact_tree", feature = "contact", prefix = "CT")
public record Contact(
    @Unit("nth") int position,
    @Name @Max(100) String organisation,
    ContactKind kind,
    @Max(60) @Nullable String person,
    ContactMethod method,
    @Phone @Max(30) @Nullable String phone,
    @Max(100) @Nullable String email,
    @Max(100) @Nullable String hours,
    @Max(200) @Nullable String alternative,
    @Nullable Ref<Vendor> vendor,
    int version,
    @Nullable LocalDate confirmedOn) {
  public Contact {
    if (position < 1) {
      throw new Unacceptable(List.of(Problem.at("position", "contact.problem.from-one")));
    }
  }
}
