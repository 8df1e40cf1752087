package org.kitei.domain.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.NoSecret;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Problem;

/// A line the systems run over. Serves G-5-7 (closed line, nobody listens in), G-5-8 (what happens
/// when it breaks), G-5-9 and C-T-6 (other systems are kept off), C-T-2 and C-T-5.
///
/// @param businesses what of the three runs over it; none for a line of other use
/// @param encryption null while nobody knows
/// @param connectedToOthers whether other systems are joined to the network; null when not said
/// @param otherSystems which they are and what keeps harm from them out
/// @param details addresses, settings and names of the network
@Register(key = "network", feature = "network", prefix = "NL")
public record NetworkLine(
    @Name @Max(100) String name,
    Set<Business> businesses,
    @Nullable Ref<Vendor> provider,
    LineType type,
    @Nullable LineEncryption encryption,
    Set<Boundary> boundaries,
    @Nullable Separation separation,
    @Nullable Boolean connectedToOthers,
    @NoSecret @Private @Multiline @Max(1000) @Nullable String otherSystems,
    @Nullable OnDisconnection onDisconnection,
    @Nullable LocalDate confirmedOn,
    @Max(60) @Nullable String confirmedBy,
    @NoSecret @Private @Multiline @Max(2000) @Nullable String details) {
  public NetworkLine {
    businesses = Set.copyOf(businesses);
    boundaries = Set.copyOf(boundaries);
    List<Problem> problems = new ArrayList<>();
    if (Boolean.TRUE.equals(connectedToOthers) && otherSystems == null) {
      problems.add(Problem.at("otherSystems", "network.problem.which-systems"));
    }
    if (type == LineType.INTERNET && encryption == LineEncryption.CLOSED) {
      problems.add(Problem.at("encryption", "network.problem.internet-not-closed"));
    }
    if (confirmedOn != null && confirmedBy == null) {
      problems.add(Problem.at("confirmedBy", "network.problem.confirmed-by"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  public boolean carries(Business business) {
    return businesses.contains(business);
  }
}
