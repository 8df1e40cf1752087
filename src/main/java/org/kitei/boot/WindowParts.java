package org.kitei.boot;

import java.awt.print.Pageable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kitei.document.DrawnPages;
import org.kitei.document.PdfPages;
import org.kitei.domain.paper.CasePapers;
import org.kitei.domain.register.RegisterType;
import org.kitei.platform.ErrorCode;
import org.kitei.platform.FileBrowser;
import org.kitei.platform.OpenedCopies;
import org.kitei.platform.Settings;
import org.kitei.platform.SystemPrinter;
import org.kitei.port.PageImages;
import org.kitei.port.Preferences;
import org.kitei.port.Present;
import org.kitei.ui.catalogue.GuidelineArea;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Memory;
import org.kitei.ui.common.Sheets;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.incident.IncidentArea;
import org.kitei.ui.incident.IncidentWork;
import org.kitei.ui.register.CaseArea;
import org.kitei.ui.register.CaseWork;
import org.kitei.ui.register.RegisterArea;
import org.kitei.ui.register.RegisterWork;
import org.kitei.ui.shell.Machine;
import org.kitei.ui.shell.Parts;
import org.kitei.ui.shell.Surroundings;
import org.kitei.ui.wizard.WizardArea;
import org.kitei.usecase.backup.DataCheck;
import org.kitei.usecase.paper.PrintService;
import org.kitei.usecase.register.SavedFilters;
import org.kitei.usecase.register.TableColumns;
import org.kitei.usecase.shared.ScreenSettings;

/// Hands the window what it works on and with.
final class WindowParts {
  private WindowParts() {}

  static Parts of(Workplace place, Shared shared, Present present) {
    RegisterWork registers = registers(place, present);
    CaseWork cases = cases(place, registers);
    return new Parts(
        place.folder(),
        shared.catalogue(),
        place.profiles(),
        place.regulations(),
        place.adoption(),
        place.status(),
        place.statements(),
        place.papers(),
        printing(place, shared),
        new DataCheck(place::checkup),
        place.searching(),
        registers,
        cases.views(),
        place.coming(cases.views()),
        present::today,
        pdf -> new DrawnSheets(PdfPages.open(pdf)),
        areas(place, shared, present, registers, cases));
  }

  private static PrintService printing(Workplace place, Shared shared) {
    return new PrintService(
        place.papers(),
        new SystemPrinter(WindowParts::drawn),
        place.handingOut(),
        shared.japanese());
  }

  private static List<Area.Opener> areas(
      Workplace place, Shared shared, Present present, RegisterWork registers, CaseWork cases) {
    List<Area.Opener> answering =
        List.of(
            IncidentArea.opener(incidents(place, present)),
            CaseArea.opener(cases),
            RegisterArea.opener(registers),
            new WizardArea(
                shared.catalogue(),
                place.chapters(),
                place.registers(),
                place.papers(),
                place.handingOut()));
    List<Area.Opener> areas = new ArrayList<>(answering);
    areas.add(
        new GuidelineArea(
            shared.catalogue(),
            place.status(),
            present::today,
            shared.registers().listed().stream()
                .filter(type -> !type.single())
                .map(RegisterType::key)
                .collect(Collectors.toSet()),
            answering));
    return areas;
  }

  private static IncidentWork incidents(Workplace place, Present present) {
    return new IncidentWork(
        place.incidents(),
        place.incidentService(),
        place.telling(),
        place.incidentRules(),
        place.timeline(),
        place.incidentDrafts(),
        place.whomToCall(),
        place.registers(),
        present::moment);
  }

  private static CaseWork cases(Workplace place, RegisterWork registers) {
    return new CaseWork(
        AllCases.list(),
        place.cases(),
        place.caseSteps(),
        place.timeline(),
        registers,
        new CaseDoors(),
        CasePapers::key);
  }

  private static RegisterWork registers(Workplace place, Present present) {
    return new RegisterWork(
        place.registers(),
        place.registering(),
        place.undoing(),
        place.starting(),
        new TableColumns(new Settings(place.folder())),
        new SavedFilters(new Settings(place.folder())),
        place.exporting(),
        place.importing(),
        place.attaching(),
        List.of(place.selfChecking()),
        new RowProofs(place.status(), present::today),
        new OpenedCopies(
                Path.of(System.getProperty("java.io.tmpdir")),
                new FileBrowser(System.getProperty("os.name", ""))::show)
            ::show,
        present::today);
  }

  static Surroundings around(
      Shared shared,
      FileDialogs files,
      Function<Consumer<Throwable>, Tasks> tasks,
      Consumer<String> languageChosen,
      Supplier<Parts> sample,
      Machine machine) {
    return new Surroundings(
        shared::words, files, tasks, languageChosen, ErrorCode::of, sample, machine);
  }

  /// This computer, remembering in `preferences`.
  static Machine machine(Preferences preferences, String who, String version) {
    return new Machine(
        new Kept(preferences),
        new ScreenSettings(preferences),
        who,
        new FileBrowser(System.getProperty("os.name", ""))::show,
        version,
        System.getProperty("java.version", ""),
        ThirdParty.list());
  }

  private static SystemPrinter.Drawn drawn(byte[] pdf) {
    DrawnPages pages = DrawnPages.open(pdf);
    return new SystemPrinter.Drawn() {
      @Override
      public Pageable pages(int from, int to) {
        return pages.pages(from, to);
      }

      @Override
      public void close() {
        pages.close();
      }
    };
  }

  private record Kept(Preferences preferences) implements Memory {
    @Override
    public Optional<String> find(String key) {
      return preferences.find(key);
    }

    @Override
    public void keep(String key, String value) {
      preferences.keep(key, value);
    }
  }

  private record DrawnSheets(PageImages pages) implements Sheets {
    @Override
    public int count() {
      return pages.count();
    }

    @Override
    public PageImages.Picture page(int index, int dpi) {
      return pages.page(index, dpi);
    }

    @Override
    public void close() {
      pages.close();
    }
  }
}
