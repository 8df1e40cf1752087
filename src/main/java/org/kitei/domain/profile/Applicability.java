package org.kitei.domain.profile;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.catalogue.Condition;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Group;
import org.kitei.domain.shared.Message;

/// Whether an entry binds an institution: by whom it names, by the business, and by its condition.
///
/// @param reason why it does, or why it does not
public record Applicability(boolean binds, Message reason) {

  /// What the regulation in force carries binds too; `model` is the one adopted or chosen, if any.
  public static Applicability of(Entry entry, OrgProfile profile, ModelChoice model) {
    if (entry.source() == Source.GUIDELINE) {
      return guideline(entry, profile);
    }
    if (!(model instanceof ModelChoice.Model(Source source, Message ignored))
        || source != entry.source()) {
      return not(Message.of("profile.binding.other-model", entry.source().key()));
    }
    return condition(entry, profile, Message.of("profile.binding.model", entry.source().key()));
  }

  private static Applicability guideline(Entry entry, OrgProfile profile) {
    Set<Group> own = profile.kind().groups();
    if (Collections.disjoint(entry.binds(), own)) {
      return not(
          Message.of("profile.binding.other-group", groups(entry.binds()), kind(profile.kind())));
    }
    if (Collections.disjoint(entry.businesses(), profile.businesses())) {
      return not(Message.of("profile.binding.other-business", businesses(entry.businesses())));
    }
    Set<Business> shared =
        entry.businesses().stream().filter(profile::does).collect(Collectors.toSet());
    return condition(
        entry,
        profile,
        Message.of("profile.binding.guideline", groups(entry.binds()), businesses(shared)));
  }

  private static Applicability condition(Entry entry, OrgProfile profile, Message binding) {
    if (entry.condition() == Condition.WIRELESS_LAN
        && Boolean.FALSE.equals(profile.wirelessLan())) {
      return not(Message.of("profile.binding.no-wireless-lan"));
    }
    if (entry.condition() == Condition.NO_TWO_FACTOR && Boolean.TRUE.equals(profile.twoFactor())) {
      return not(Message.of("profile.binding.two-factor"));
    }
    return new Applicability(true, binding);
  }

  private static Applicability not(Message reason) {
    return new Applicability(false, reason);
  }

  private static Message kind(InstitutionKind kind) {
    return Message.of(WordKeys.choice(kind));
  }

  private static Message groups(Set<Group> groups) {
    return Message.listed(
        groups.stream().sorted().map(each -> Message.of(WordKeys.choice(each))).toList());
  }

  private static Message businesses(Set<Business> businesses) {
    return Message.listed(
        businesses.stream().sorted().map(each -> Message.of(WordKeys.choice(each))).toList());
  }
}
