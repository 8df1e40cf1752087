package org.kitei.ui.shell;

import java.util.List;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.LanguageSwitch;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.profile.FirstStartController;
import org.kitei.ui.profile.FollowsForm;
import org.kitei.ui.profile.Proposals;
import org.kitei.ui.profile.SetupController;
import org.kitei.ui.profile.SetupSide;
import org.kitei.ui.profile.SetupViewModel;
import org.kitei.ui.regulation.PagePreviewController;
import org.kitei.ui.regulation.PageViewModel;
import org.kitei.ui.regulation.RegulationController;
import org.kitei.ui.regulation.RegulationViewModel;

/// Which screen stands at which destination.
final class Screens {
  private final Session session;
  private final Words words;
  private final FileDialogs files;
  private final Tasks tasks;
  private final LanguageSwitch languages;
  private final Runnable sample;
  private final List<Area> areas;

  Screens(
      Session session,
      Words words,
      FileDialogs files,
      Tasks tasks,
      LanguageSwitch languages,
      Runnable sample) {
    this.session = session;
    this.words = words;
    this.files = files;
    this.tasks = tasks;
    this.languages = languages;
    this.sample = sample;
    Area.Setting setting = new Area.Setting(session.navigator(), words, tasks, files);
    this.areas = session.parts().areas().stream().map(area -> area.open(setting)).toList();
  }

  /// Whether there is a screen at `destination`.
  boolean has(Destination destination) {
    return switch (destination) {
      case Destination.FirstStart ignored -> true;
      case Destination.Setup ignored -> true;
      case Destination.Regulation ignored -> true;
      default -> areas.stream().anyMatch(area -> area.holds(destination));
    };
  }

  Screen at(Destination destination) {
    return switch (destination) {
      case Destination.FirstStart ignored ->
          new FirstStartController(session.navigator(), sample, languages, words);
      case Destination.Setup ignored -> setup();
      case Destination.Regulation ignored -> regulation();
      default ->
          areas.stream()
              .filter(area -> area.holds(destination))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no screen at " + destination))
              .at(destination);
    };
  }

  private Screen setup() {
    SetupViewModel model = session.setup();
    return new SetupController(
        model,
        words,
        new Proposals(session.japanese()),
        new FollowsForm(model, words, session.navigator()),
        new SetupSide(model, session.parts().catalogue(), words));
  }

  private Screen regulation() {
    Parts parts = session.parts();
    return new RegulationController(
        new RegulationViewModel(
            parts.catalogue(),
            parts.profile(),
            parts.regulations(),
            parts.adoption(),
            parts.papers(),
            parts.today()),
        words,
        tasks,
        files,
        new PagePreviewController(new PageViewModel(), words, tasks, parts.pages()));
  }
}
