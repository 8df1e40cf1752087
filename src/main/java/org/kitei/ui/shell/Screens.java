package org.kitei.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.LanguageSwitch;
import org.kitei.ui.common.PagePreviewController;
import org.kitei.ui.common.PageViewModel;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.paper.PaperCard;
import org.kitei.ui.paper.PapersController;
import org.kitei.ui.paper.PapersViewModel;
import org.kitei.ui.profile.FirstStartController;
import org.kitei.ui.profile.FollowsForm;
import org.kitei.ui.profile.Proposals;
import org.kitei.ui.profile.SetupController;
import org.kitei.ui.profile.SetupSide;
import org.kitei.ui.profile.SetupViewModel;
import org.kitei.ui.register.InPlace;
import org.kitei.ui.regulation.RegulationController;
import org.kitei.ui.regulation.RegulationViewModel;

/// Which screen stands at which destination.
final class Screens {
  private final Session session;
  private final Words words;
  private final Surroundings surroundings;
  private final FileDialogs files;
  private final Tasks tasks;
  private final Supplier<LanguageSwitch> languages;
  private final Runnable sample;
  private final List<Area> areas;

  Screens(
      Session session,
      Words words,
      Surroundings surroundings,
      Tasks tasks,
      Supplier<LanguageSwitch> languages,
      Runnable sample) {
    this.session = session;
    this.words = words;
    this.surroundings = surroundings;
    this.files = surroundings.files();
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
      case Destination.Home ignored -> true;
      case Destination.Papers ignored -> true;
      case Destination.Settings ignored -> true;
      default -> areas.stream().anyMatch(area -> area.holds(destination));
    };
  }

  /// The same by its own name: what stands in a register of cases is a case, and its list is
  /// theirs, where there are screens for them.
  Destination exactly(Destination destination) {
    if (!(destination instanceof Destination.Register(String key, Long row))
        || !has(new Destination.Case(key, row))) {
      return destination;
    }
    return row == null ? new Destination.Cases() : new Destination.Case(key, row);
  }

  /// How many things wait at `destination`, for the rail.
  int waiting(Destination destination) {
    return areas.stream()
        .filter(area -> area.holds(destination))
        .findFirst()
        .map(area -> area.waiting(destination))
        .orElse(0);
  }

  Screen at(Destination destination) {
    return switch (destination) {
      case Destination.FirstStart ignored ->
          new FirstStartController(session.navigator(), sample, languages.get(), words);
      case Destination.Setup ignored -> setup();
      case Destination.Regulation ignored -> regulation();
      case Destination.Home ignored -> home();
      case Destination.Papers papers -> papers(papers.document());
      case Destination.Settings ignored -> settings();
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

  private Screen home() {
    Parts parts = session.parts();
    return new HomeController(
        new HomeViewModel(
            parts.status(),
            parts.statements(),
            parts.coming(),
            parts.cases(),
            parts.today(),
            this::has,
            words),
        new Doing(new InPlace(parts.registers(), words), files, words),
        words,
        session.navigator());
  }

  private Screen settings() {
    Parts parts = session.parts();
    return new SettingsController(
        new SettingsViewModel(
            surroundings.machine(), parts.check(), parts.folder(), parts.catalogue().edition()),
        words,
        tasks,
        session.navigator(),
        languages.get());
  }

  private Screen papers(@Nullable String document) {
    Parts parts = session.parts();
    return new PapersController(
        new PapersViewModel(parts.papers(), parts.printing(), document),
        words,
        tasks,
        files,
        preview(),
        new PaperCard(regulated(), words, session.navigator()));
  }

  private Screen regulation() {
    return new RegulationController(regulated(), words, tasks, files, preview());
  }

  private RegulationViewModel regulated() {
    Parts parts = session.parts();
    return new RegulationViewModel(
        parts.catalogue(),
        parts.profile(),
        parts.regulations(),
        parts.adoption(),
        parts.papers(),
        parts.today());
  }

  private PagePreviewController preview() {
    return new PagePreviewController(new PageViewModel(), words, tasks, session.parts().pages());
  }
}
