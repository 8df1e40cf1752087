package org.kitei.usecase.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitei.domain.catalogue.Actor;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.role.Role;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.duty.StatusService;

/// What a role answers for by the model in force, as a draft to be changed: what the model's
/// articles put on it, each with its number.
record DutyTexts(Words words, StatusService.Report report) {

  String responsibility(Role role) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(WordKeys.choice(role, "duty")));
    articles(role)
        .forEach(
            (requirement, entry) ->
                lines.add(
                    words.say(
                        "chapter.duty.line",
                        requirement.title().in(words.language()),
                        entry.chapter(),
                        entry.item())));
    if (role == Role.OPERATIONS_MANAGER) {
      lines.add(words.say("chapter.duty.incident"));
    }
    if (role == consulted()) {
      lines.add(words.say("chapter.duty.consultation"));
    }
    return String.join("\n", lines);
  }

  String authority(Role role) {
    return words.say(WordKeys.choice(role, "power"));
  }

  private Map<Requirement, Entry> articles(Role role) {
    Map<Requirement, Entry> articles = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      Entry entry = finding.entry();
      if (entry.source().isModel() && entry.actor() == actor(role) && !isSaid(finding)) {
        articles.putIfAbsent(finding.requirement(), entry);
      }
    }
    return articles;
  }

  /// The first line says it already.
  private static boolean isSaid(Finding finding) {
    String requirement = finding.requirement().id();
    return requirement.equals("roles-defined") || requirement.equals("final-responsibility");
  }

  private static Actor actor(Role role) {
    return switch (role) {
      case SYSTEM_ADMINISTRATOR -> Actor.SYSTEM_ADMINISTRATOR;
      case INFORMATION_MANAGER -> Actor.INFORMATION_MANAGER;
      case OPERATIONS_MANAGER -> Actor.OPERATIONS_MANAGER;
      case RESPONSIBLE, MANAGING -> Actor.NONE;
    };
  }

  /// Whom people ask when in doubt: in model C the information manager, in the others the system
  /// administrator.
  private Role consulted() {
    return switch (report.model()) {
      case ModelChoice.None none -> Role.RESPONSIBLE;
      case ModelChoice.Model(Source source, Message reason) ->
          source == Source.C ? Role.INFORMATION_MANAGER : Role.SYSTEM_ADMINISTRATOR;
    };
  }
}
