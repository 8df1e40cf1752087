package org.kitei.ui.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Screen;
import org.kitei.usecase.duty.StatusService;

/// The guideline's screen.
///
/// @param today the day in Asia/Tokyo, asked anew each time
/// @param registers keys of the registers there are
/// @param others the areas in which what is missing can be put right
public record GuidelineArea(
    Catalogue catalogue,
    StatusService status,
    Supplier<LocalDate> today,
    Set<String> registers,
    List<Area.Opener> others)
    implements Area.Opener {
  public GuidelineArea {
    registers = Set.copyOf(registers);
    others = List.copyOf(others);
  }

  @Override
  public Area open(Area.Setting setting) {
    return new Opened(this, setting, others.stream().map(each -> each.open(setting)).toList());
  }

  private record Opened(GuidelineArea area, Setting setting, List<Area> others) implements Area {
    private static final Pattern CHAPTER = Pattern.compile("chapter-(\\d)");

    /// Where a requirement is put right, if there is a screen for it.
    private Optional<Destination> place(String fix) {
      Matcher chapter = CHAPTER.matcher(fix);
      Destination place =
          chapter.matches()
              ? new Destination.Chapter(Integer.parseInt(chapter.group(1)), null)
              : new Destination.Register(fix, null);
      if (place instanceof Destination.Register && !area.registers().contains(fix)) {
        return Optional.empty();
      }
      return Optional.of(place).filter(each -> others.stream().anyMatch(area -> area.holds(each)));
    }

    @Override
    public boolean holds(Destination destination) {
      return destination instanceof Destination.Guideline;
    }

    @Override
    public Screen at(Destination destination) {
      if (!(destination instanceof Destination.Guideline(String chapter, EntryId entry))) {
        throw new IllegalArgumentException(destination.toString());
      }
      GuidelineViewModel model =
          new GuidelineViewModel(
              area.catalogue(), area.status(), area.today(), setting.words().language());
      if (entry != null) {
        model.goTo(entry);
      } else if (chapter != null) {
        model.goTo(chapter);
      }
      return new GuidelineController(
          model, area.catalogue(), setting.words(), setting.navigator(), this::place, entry);
    }
  }
}
