package org.kitei.ui.wizard;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.chapter.Pages;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.usecase.chapter.ChapterService;
import org.kitei.usecase.paper.HandingOut;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.register.RegisterViews;

/// The screens on which the chapters' questions are answered: all chapters that have pages.
public record WizardArea(
    Catalogue catalogue,
    ChapterService chapters,
    RegisterViews registers,
    PaperService papers,
    HandingOut handingOut)
    implements Area.Opener {

  @Override
  public Area open(Area.Setting setting) {
    return new Opened(this, setting);
  }

  private record Opened(WizardArea area, Setting setting) implements Area {
    @Override
    public boolean holds(Destination destination) {
      return destination instanceof Destination.Chapter(int number, String ignored)
          && Pages.chapters().contains(number);
    }

    @Override
    public Screen at(Destination destination) {
      if (!(destination instanceof Destination.Chapter(int number, @Nullable String page))) {
        throw new IllegalArgumentException(destination.toString());
      }
      Optional<WizardViewModel> opened =
          WizardViewModel.open(
              area.chapters(),
              area.registers(),
              setting.words(),
              number,
              Objects.requireNonNullElse(page, ""));
      return opened
          .<Screen>map(this::screen)
          .orElseGet(() -> new SetUpFirst(setting.navigator(), new VBox()));
    }

    private Screen screen(WizardViewModel model) {
      return new WizardController(
          model,
          setting.words(),
          setting.navigator(),
          new ClosingForm(
              model,
              new ChapterPapers(area.papers(), area.handingOut()),
              setting.words(),
              setting.navigator(),
              setting.files(),
              setting.tasks()),
          new WizardSide(model, area.catalogue(), setting.words(), setting.navigator()));
    }
  }

  /// Who the institution is has to be known before any chapter can be answered.
  private record SetUpFirst(Navigator navigator, Parent node) implements Screen {
    @Override
    public void activate() {
      navigator.startAt(new Destination.Setup());
    }
  }
}
