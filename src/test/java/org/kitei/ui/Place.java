package org.kitei.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kitei.boot.AllCases;
import org.kitei.boot.AllRegisters;
import org.kitei.boot.CaseDoors;
import org.kitei.boot.RowProofs;
import org.kitei.document.PdfWriter;
import org.kitei.domain.paper.CasePapers;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.platform.ErrorCode;
import org.kitei.platform.KeyFile;
import org.kitei.platform.OpenedCopies;
import org.kitei.platform.Settings;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.storage.Store;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.storage.starter.JsonStarters;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Memory;
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
import org.kitei.usecase.chapter.ChapterService;
import org.kitei.usecase.chapter.Proposals;
import org.kitei.usecase.duty.ComingService;
import org.kitei.usecase.duty.StatementService;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.incident.IncidentDrafts;
import org.kitei.usecase.incident.IncidentService;
import org.kitei.usecase.incident.IncidentSource;
import org.kitei.usecase.incident.IncidentViews;
import org.kitei.usecase.incident.RuleService;
import org.kitei.usecase.incident.TellingService;
import org.kitei.usecase.incident.WhomToCall;
import org.kitei.usecase.network.PermittedLines;
import org.kitei.usecase.network.UsualExpiry;
import org.kitei.usecase.paper.HandingOut;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.paper.PrintService;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.register.CaseService;
import org.kitei.usecase.register.CaseSource;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.CaseViews;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews;
import org.kitei.usecase.register.RowSearch;
import org.kitei.usecase.register.SavedFilters;
import org.kitei.usecase.register.StarterService;
import org.kitei.usecase.register.SteppedCases;
import org.kitei.usecase.register.TableColumns;
import org.kitei.usecase.register.UndoService;
import org.kitei.usecase.regulation.AdoptionService;
import org.kitei.usecase.regulation.Regulations;
import org.kitei.usecase.role.CasePeople;
import org.kitei.usecase.shared.ScreenSettings;
import org.kitei.usecase.violation.ViolationCases;

/// A real data folder with everything the window works on, on a fixed day.
public final class Place implements AutoCloseable {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final JsonKnowledge KNOWN = new JsonKnowledge();
  private static final JsonCatalogue CATALOGUE = new JsonCatalogue();
  private static final JsonFillings FILLINGS = new JsonFillings();
  private static final DocumentWriter WRITER = new PdfWriter();

  private final Store store;
  private final Present present = TokyoPresent.on(TODAY);
  private final List<Path> shown = new ArrayList<>();
  private final FakePrinter printer = new FakePrinter();
  private final RegisterWork work;
  private final CaseWork cases;
  private final Parts parts;

  public Place(Path folder) {
    this(folder, UnaryOperator.identity());
  }

  /// @param seenThrough stands between the register screens and the rows
  public Place(Path folder, UnaryOperator<RegisterStore> seenThrough) {
    Words japanese = new BundleWords("ja");
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    store = Store.openOrCreate(folder, AllRegisters.list(), present, new KeyFile(folder), "sealed");
    Regulations regulations =
        new Regulations(store.registers(), store.documents(), CATALOGUE, FILLINGS);
    StatusService status =
        new StatusService(
            store.registers(), store.history(), CATALOGUE, new JsonConnectionPacks(), regulations);
    PaperService papers =
        new PaperService(
            PaperKinds.of(AllRegisters.list(), KNOWN::knowledge),
            store.registers(),
            status,
            regulations,
            CATALOGUE,
            WRITER,
            japanese,
            present);
    RegisterStore rows = seenThrough.apply(store.registers());
    work =
        new RegisterWork(
            new RegisterViews(
                AllRegisters.list(),
                rows,
                store.history(),
                CATALOGUE,
                profile -> regulations.choice(profile, present.today())),
            new RegisterService(
                AllRegisters.list(),
                rows,
                store.gate(),
                present,
                "test",
                List.of(
                    new UsualExpiry(new JsonConnectionPacks()),
                    new PermittedLines(new JsonConnectionPacks()))),
            new UndoService(AllRegisters.list(), rows, store.history(), store.gate(), "test"),
            new StarterService(
                AllRegisters.list(),
                rows,
                store.gate(),
                new JsonStarters(),
                profile -> regulations.choice(profile, present.today()),
                present,
                "test"),
            new TableColumns(new Settings(folder)),
            new SavedFilters(new Settings(folder)),
            PlaceFiles.exports(rows),
            PlaceFiles.imports(rows, store, folder),
            PlaceFiles.attachments(rows, store, folder, present),
            PlaceFiles.notings(status, store, present),
            new RowProofs(status, present::today),
            new OpenedCopies(folder, shown::add)::show,
            present::today);
    cases =
        new CaseWork(
            AllCases.list(),
            new CaseViews(
                Stream.<CaseSource>concat(
                        Stream.of(new IncidentSource(incidentViews())),
                        AllCases.list().types().stream()
                            .map(type -> SteppedCases.of(type, store.registers())))
                    .toList(),
                store.registers(),
                store.history(),
                present),
            new CaseService(
                AllRegisters.list(),
                store.gate(),
                store.typed(),
                new CaseTimeline(store.registers(), store.gate(), present, "test"),
                List.of(
                    new CasePeople(
                        store.registers(),
                        profile -> regulations.choice(profile, present.today()),
                        present),
                    new ViolationCases(store.registers(), regulations, present::today)),
                japanese,
                present,
                "test"),
            new CaseTimeline(store.registers(), store.gate(), present, "test"),
            work,
            new CaseDoors(),
            CasePapers::key);
    parts =
        new Parts(
            folder,
            CATALOGUE.catalogue(),
            new ProfileService(store.registers(), store.gate(), "test"),
            regulations,
            new AdoptionService(
                store.registers(), store.gate(), regulations, WRITER, japanese, present, "test"),
            status,
            new StatementService(store.registers(), CATALOGUE, store.gate(), present, "test"),
            papers,
            new PrintService(papers, printer, handingOut(), japanese),
            new DataCheck(store.check()),
            new RowSearch(AllRegisters.list(), store.registers(), store.history()),
            work,
            cases.views(),
            new ComingService(
                AllRegisters.list(), store.registers(), cases.views(), store.history(), present),
            present::today,
            PageSheets::of,
            areas(status, papers));
  }

  /// The same as in the program.
  private List<Area.Opener> areas(StatusService status, PaperService papers) {
    List<Area.Opener> answering =
        List.of(
            IncidentArea.opener(incidents()),
            CaseArea.opener(cases),
            RegisterArea.opener(work),
            wizard(status, papers));
    return Reading.beside(answering, CATALOGUE.catalogue(), status, present::today);
  }

  /// The rows of a register as they are kept.
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    return store.registers().rows(register);
  }

  /// Writes as one action what no screen would take the time for.
  public void write(Consumer<Writing> body) {
    WriteGate.Action action = new WriteGate.Action("register.action.added", "test");
    store.gate().write(action, PlaceFiles.writing(body));
  }

  /// What the screens on incidents work on.
  public IncidentWork incidents() {
    IncidentViews views = incidentViews();
    CaseTimeline timeline = new CaseTimeline(store.registers(), store.gate(), present, "test");
    return new IncidentWork(
        views,
        new IncidentService(
            views,
            store.registers(),
            store.gate(),
            timeline,
            new BundleWords("ja"),
            present,
            "test"),
        new TellingService(views, store.registers(), store.gate(), timeline, present, "test"),
        new RuleService(views, store.gate(), present, "test"),
        timeline,
        new IncidentDrafts(store.typed()),
        new WhomToCall(store.registers(), present),
        work.views(),
        present::moment);
  }

  public IncidentViews incidentViews() {
    return new IncidentViews(store.registers(), KNOWN, present);
  }

  /// The files that were opened.
  public List<Path> shown() {
    return shown;
  }

  /// Takes down what is printed here.
  public FakePrinter printer() {
    return printer;
  }

  /// What the register screens work on.
  public RegisterWork work() {
    return work;
  }

  /// What the screens of cases work on.
  public CaseWork cases() {
    return cases;
  }

  public Parts parts() {
    return parts;
  }

  public ChapterService chapters() {
    return chapters(parts.status());
  }

  private ChapterService chapters(StatusService status) {
    return new ChapterService(
        store.registers(),
        store.gate(),
        status,
        store.history(),
        store.progress(),
        store.typed(),
        new Proposals(store.registers(), new JsonStarters()),
        present,
        "test");
  }

  private HandingOut handingOut() {
    return new HandingOut(store.registers(), store.gate(), present, "test");
  }

  public WizardArea wizard() {
    return wizard(parts.status(), parts.papers());
  }

  private WizardArea wizard(StatusService status, PaperService papers) {
    return new WizardArea(
        CATALOGUE.catalogue(), chapters(status), work.views(), papers, handingOut());
  }

  /// Answers the six questions as a clinic of the given kind and businesses.
  public Place answered(InstitutionKind kind, String name, String businesses) {
    Words japanese = new BundleWords("ja");
    Draft<OrgProfile> draft =
        Draft.empty(OrgProfile.class)
            .with("kind", kind.key())
            .with("officialName", name)
            .with("shortName", japanese.say(WordKeys.choice(kind, "shortName")))
            .with("headTitle", japanese.say(WordKeys.choice(kind, "headTitle")))
            .with("headName", "見本 一郎")
            .with("businesses", businesses)
            .with("effectiveOn", "2026-12-01");
    if (!(parts.profile().save(draft) instanceof ProfileService.Outcome.Saved)) {
      throw new IllegalStateException("the sample answers are refused");
    }
    return this;
  }

  /// Surroundings without a machine: files are answered by `files`, work is done at once or not.
  public static Surroundings surroundings(
      FileDialogs files, Function<Consumer<Throwable>, Tasks> tasks, Parts sample) {
    return new Surroundings(
        BundleWords::new,
        files,
        tasks,
        language -> {},
        ErrorCode::of,
        () -> sample,
        machine(Memory.untilTheEnd()));
  }

  /// A computer that remembers in `memory`.
  public static Machine machine(Memory memory) {
    return new Machine(
        memory,
        new ScreenSettings(new InMemory(memory)),
        "見本 一郎",
        folder -> {},
        "0.1.0",
        "25",
        List.of(new Machine.Carried("controlsfx", "11.2.4", "BSD-3-Clause")));
  }

  /// Answers every question for a place with one file.
  public record OneFile(Path file, List<String> asked) implements FileDialogs {
    public OneFile(Path file) {
      this(file, new ArrayList<>());
    }

    @Override
    public Optional<Path> save(String title, String name) {
      asked.add(name);
      return Optional.of(file);
    }

    @Override
    public Optional<Path> open(String title, String kind, String... types) {
      asked.add(kind);
      return Optional.of(file);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
