package org.kitei.domain.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Upcoming;
import org.kitei.domain.shared.Problem;

/// What a vendor was asked to confirm, and its answer. Serves C-T-5 and C-T-8, whose duty is the
/// asking itself, and what of G-5-7 and G-5-8 only the vendor knows.
///
/// @param question what else was asked, in our words
/// @param askedOn null while it is still to be asked
/// @param dueOn by when the answer is expected
/// @param paper where the answer's paper lies
@Register(key = "vendor_confirmations", feature = "contact", prefix = "VC")
public record VendorConfirmation(
    @Shows @Name Ref<Vendor> vendor,
    @Name ConfirmedItem item,
    @Multiline @Max(1000) @Nullable String question,
    @Nullable LocalDate askedOn,
    @Nullable LocalDate dueOn,
    @Nullable VendorAnswer answer,
    @Nullable LocalDate answeredOn,
    @Max(60) @Nullable String answeredBy,
    @Multiline @Max(1000) @Nullable String answerText,
    @Max(200) @Nullable String paper)
    implements Upcoming {
  public VendorConfirmation {
    List<Problem> problems = new ArrayList<>();
    if (item == ConfirmedItem.OTHER && question == null) {
      problems.add(Problem.at("question", "contact.problem.question-missing"));
    }
    if (isBefore(dueOn, askedOn)) {
      problems.add(Problem.at("dueOn", "contact.problem.before-asked"));
    }
    if (answer != null && answeredOn == null) {
      problems.add(Problem.at("answeredOn", "contact.problem.answered-when"));
    } else if (answer == null && answeredOn != null) {
      problems.add(Problem.at("answer", "contact.problem.answered-what"));
    } else if (isBefore(answeredOn, askedOn)) {
      problems.add(Problem.at("answeredOn", "contact.problem.before-asked"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate asked) {
    return day != null && asked != null && day.isBefore(asked);
  }

  /// Whether the vendor has not answered yet.
  public boolean isOpen() {
    return answer == null;
  }

  /// By when the answer is expected.
  @Override
  public @Nullable LocalDate comesOn() {
    return isOpen() ? dueOn : null;
  }
}
