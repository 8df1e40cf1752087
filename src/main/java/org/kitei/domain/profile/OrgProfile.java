package org.kitei.domain.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.register.Derived;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Phone;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Problem;

/// Who the institution is: the answers from which everything else follows.
///
/// @param shortName how it calls itself in its own papers, such as 当医院
/// @param headTitle what its head is called, such as 院長
/// @param businesses which of the three it does; at least one
/// @param effectiveOn from when its regulation is meant to apply
/// @param institutionCode as typed; see [InstitutionCode]
/// @param wirelessLan whether the systems run over a wireless LAN (C appendix 7); null when not
///   said
/// @param twoFactor whether all its systems ask for two factors (C 6-9); null when not said
@Register(key = "org_profile", feature = "profile", prefix = "PR", single = true)
public record OrgProfile(
    InstitutionKind kind,
    @Max(100) String officialName,
    @Max(30) String shortName,
    @Max(30) String headTitle,
    @Max(60) @Nullable String headName,
    Set<Business> businesses,
    LocalDate effectiveOn,
    @Max(20) @Nullable String institutionCode,
    @Max(200) @Multiline @Nullable String address,
    @Max(30) @Phone @Nullable String phone,
    @Nullable Boolean wirelessLan,
    @Nullable Boolean twoFactor) {

  /// Online claims began in 2006; a regulation older than 2000 is a slip of the hand.
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

  public OrgProfile {
    businesses = Set.copyOf(businesses);
    List<Problem> problems = new ArrayList<>();
    if (businesses.isEmpty()) {
      problems.add(Problem.at("businesses", "profile.problem.no-business"));
    }
    if (effectiveOn.isBefore(EARLIEST) || effectiveOn.isAfter(FAR)) {
      problems.add(Problem.at("effectiveOn", "profile.problem.date-out-of-range"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// The systems it uses: that of each of its businesses.
  @Derived(1)
  public Set<UsedSystem> systems() {
    return businesses.stream().map(UsedSystem::of).collect(Collectors.toUnmodifiableSet());
  }

  /// The model regulation that fits it, or null where the original has none.
  @Derived(2)
  public @Nullable Source model() {
    return ModelChoice.of(this) instanceof ModelChoice.Model fitting ? fitting.source() : null;
  }

  public boolean does(Business business) {
    return businesses.contains(business);
  }

  /// The same institution with another date.
  public OrgProfile effectiveFrom(LocalDate from) {
    return new OrgProfile(
        kind,
        officialName,
        shortName,
        headTitle,
        headName,
        businesses,
        from,
        institutionCode,
        address,
        phone,
        wirelessLan,
        twoFactor);
  }

  /// The head's name, or the title where no name was given.
  public String head() {
    return headName == null ? headTitle : headName;
  }
}
