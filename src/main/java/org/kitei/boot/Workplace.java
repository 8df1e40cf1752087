package org.kitei.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;
import org.kitei.platform.AttachmentFolder;
import org.kitei.platform.DataFolder;
import org.kitei.platform.FolderLock;
import org.kitei.platform.KeyFile;
import org.kitei.platform.Settings;
import org.kitei.port.AttachedFiles;
import org.kitei.port.Checkup;
import org.kitei.port.Present;
import org.kitei.port.StoreFailure;
import org.kitei.storage.Store;
import org.kitei.usecase.account.NextPasswordChange;
import org.kitei.usecase.backup.SampleClock;
import org.kitei.usecase.backup.SampleService;
import org.kitei.usecase.chapter.ChapterService;
import org.kitei.usecase.chapter.Proposals;
import org.kitei.usecase.duty.ComingService;
import org.kitei.usecase.duty.SelfCheckNoting;
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
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.register.AttachmentService;
import org.kitei.usecase.register.CaseService;
import org.kitei.usecase.register.CaseSource;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.CaseViews;
import org.kitei.usecase.register.ExportService;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews;
import org.kitei.usecase.register.RowSearch;
import org.kitei.usecase.register.StarterService;
import org.kitei.usecase.register.SteppedCases;
import org.kitei.usecase.register.UndoService;
import org.kitei.usecase.regulation.AdoptionService;
import org.kitei.usecase.regulation.Regulations;
import org.kitei.usecase.role.CasePeople;
import org.kitei.usecase.violation.ViolationCases;

/// The services over the data of one folder, opened for reading or for writing.
final class Workplace implements AutoCloseable {
  private final Shared shared;
  private final Present present;
  private final String who;
  private final Path folder;
  private final Store store;
  private final @Nullable FolderLock lock;
  private final Lazy<StatusService> status = new Lazy<>(this::newStatus);

  private Workplace(
      Path folder,
      Shared shared,
      Present present,
      String who,
      Store store,
      @Nullable FolderLock lock) {
    this.folder = folder;
    this.shared = shared;
    this.present = present;
    this.who = who;
    this.store = store;
    this.lock = lock;
  }

  /// Opens the data beside whoever writes; data of an older version are brought to this one first.
  ///
  /// @throws StoreFailure when there are none, or they cannot be opened; nothing was touched
  static Workplace reading(Path folder, Shared shared, Present present) {
    new DataFolder(folder).requireSafe();
    if (Store.needsUpgrade(folder)) {
      writing(folder, shared, present, "").close();
    }
    Store store =
        Store.openForReading(
            folder, shared.registers(), new KeyFile(folder), shared.japanese().say("cli.sealed"));
    return new Workplace(folder, shared, present, "", store, null);
  }

  /// Opens the data for a command that changes them; waits for another one to finish.
  ///
  /// @throws StoreFailure when there are none, or they cannot be opened; nothing was touched
  static Workplace writing(Path folder, Shared shared, Present present, String who) {
    if (!Store.isThere(folder)) {
      throw new StoreFailure(
          StoreFailure.Kind.NOT_THERE, Message.of("backup.failure.not-there", folder.toString()));
    }
    return create(folder, shared, present, who);
  }

  /// The same in a folder that may hold no data yet.
  static Workplace create(Path folder, Shared shared, Present present, String who) {
    new DataFolder(folder).create();
    return locked(FolderLock.forCommand(folder, present), folder, shared, present, who);
  }

  /// The same for as long as a window is open; no other program may write meanwhile.
  static Workplace window(Path folder, Shared shared, Present present, String who) {
    new DataFolder(folder).create();
    return locked(FolderLock.forWindow(folder, present), folder, shared, present, who);
  }

  private static Workplace locked(
      FolderLock lock, Path folder, Shared shared, Present present, String who) {
    try {
      Store store =
          Store.openOrCreate(
              folder,
              shared.registers(),
              present,
              new KeyFile(folder),
              shared.japanese().say("cli.sealed"));
      return new Workplace(folder, shared, present, who, store, lock);
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  /// Only where the data were opened for writing.
  ProfileService profiles() {
    return new ProfileService(store.registers(), store.gate(), who);
  }

  /// Only where the data were opened for writing.
  AdoptionService adoption() {
    return new AdoptionService(
        store.registers(),
        store.gate(),
        regulations(),
        shared.writer(),
        shared.japanese(),
        present,
        who);
  }

  /// Only where the data were opened for writing.
  ///
  /// @param clock the present it was opened with
  SampleService samples(SampleClock clock) {
    return new SampleService(
        shared.samples(),
        shared.starters(),
        shared.connections(),
        profiles(),
        adoption(),
        store.registers(),
        store.gate(),
        shared.japanese(),
        clock,
        who);
  }

  Regulations regulations() {
    return new Regulations(
        store.registers(), store.documents(), shared.catalogueSource(), shared.fillings());
  }

  RegisterViews registers() {
    return new RegisterViews(
        shared.registers(),
        store.registers(),
        store.history(),
        shared.catalogueSource(),
        profile -> regulations().choice(profile, present.today()));
  }

  /// Only where the data were opened for writing.
  RegisterService registering() {
    return new RegisterService(
        shared.registers(),
        store.registers(),
        store.gate(),
        present,
        who,
        List.of(
            new UsualExpiry(shared.connections()),
            new PermittedLines(shared.connections()),
            new NextPasswordChange(
                store.registers(), profile -> regulations().choice(profile, present.today()))));
  }

  RowSearch searching() {
    return new RowSearch(shared.registers(), store.registers(), store.history());
  }

  /// Only where the data were opened for writing.
  StarterService starting() {
    return new StarterService(
        shared.registers(),
        store.registers(),
        store.gate(),
        shared.starters(),
        profile -> regulations().choice(profile, present.today()),
        present,
        who);
  }

  /// Only where the data were opened for writing.
  UndoService undoing() {
    return new UndoService(
        shared.registers(), store.registers(), store.history(), store.gate(), who);
  }

  ExportService exporting() {
    return new ExportService(store.registers(), shared.tables());
  }

  /// Only where the data were opened for writing.
  ImportService importing() {
    return new ImportService(
        store.registers(),
        store.gate(),
        shared.tables(),
        new Settings(folder),
        shared.languages(),
        who);
  }

  /// The same for everybody who asks: it knows what it judged before.
  StatusService status() {
    return status.get();
  }

  /// Only where the data were opened for writing.
  StatementService statements() {
    return new StatementService(
        store.registers(), shared.catalogueSource(), store.gate(), present, who);
  }

  /// Only where the data were opened for writing.
  SelfCheckNoting selfChecking() {
    return new SelfCheckNoting(status(), store.gate(), shared.japanese(), present, who);
  }

  private StatusService newStatus() {
    return new StatusService(
        store.registers(),
        store.history(),
        shared.catalogueSource(),
        shared.connections(),
        regulations());
  }

  PaperService papers() {
    return new PaperService(
        shared.papers(),
        store.registers(),
        status(),
        regulations(),
        shared.catalogueSource(),
        shared.writer(),
        shared.japanese(),
        present);
  }

  /// Only where the data were opened for writing.
  HandingOut handingOut() {
    return new HandingOut(store.registers(), store.gate(), present, who);
  }

  /// Only where the data were opened for writing.
  ChapterService chapters() {
    return new ChapterService(
        store.registers(),
        store.gate(),
        status(),
        store.history(),
        store.progress(),
        store.typed(),
        new Proposals(store.registers(), shared.starters()),
        present,
        who);
  }

  IncidentViews incidents() {
    return new IncidentViews(store.registers(), shared.incidents(), present);
  }

  /// Only where the data were opened for writing.
  IncidentService incidentService() {
    return new IncidentService(
        incidents(), store.registers(), store.gate(), timeline(), shared.japanese(), present, who);
  }

  /// Only where the data were opened for writing.
  RuleService incidentRules() {
    return new RuleService(incidents(), store.gate(), present, who);
  }

  IncidentDrafts incidentDrafts() {
    return new IncidentDrafts(store.typed());
  }

  WhomToCall whomToCall() {
    return new WhomToCall(store.registers(), present);
  }

  /// Only where the data were opened for writing.
  TellingService telling() {
    return new TellingService(
        incidents(), store.registers(), store.gate(), timeline(), present, who);
  }

  /// Only where the data were opened for writing.
  CaseTimeline timeline() {
    return new CaseTimeline(store.registers(), store.gate(), present, who);
  }

  private List<CaseSource> caseSources() {
    return Stream.concat(
            Stream.of(new IncidentSource(incidents())),
            AllCases.list().types().stream().map(type -> SteppedCases.of(type, store.registers())))
        .toList();
  }

  CaseViews cases() {
    return new CaseViews(caseSources(), store.registers(), store.history(), present);
  }

  ComingService coming(CaseViews cases) {
    return new ComingService(
        shared.registers(), store.registers(), cases, store.history(), present);
  }

  /// Only where the data were opened for writing.
  CaseService caseSteps() {
    return new CaseService(
        shared.registers(),
        store.gate(),
        store.typed(),
        timeline(),
        List.of(
            new CasePeople(
                store.registers(),
                profile -> regulations().choice(profile, present.today()),
                present),
            new ViolationCases(store.registers(), regulations(), present::today)),
        shared.japanese(),
        present,
        who);
  }

  /// Where the data lie.
  Path folder() {
    return folder;
  }

  Checkup checkup() {
    Checkup records = store.check().run();
    List<Checkup.Finding> findings = new ArrayList<>(records.findings());
    if (records.findings().stream().noneMatch(each -> each.kind() == Checkup.Kind.STRUCTURE)) {
      findings.addAll(AttachmentService.check(store.registers(), attached()));
    }
    return new Checkup(records.entries(), records.rows(), findings);
  }

  private AttachedFiles attached() {
    return new AttachmentFolder(folder);
  }

  /// Only where the data were opened for writing.
  AttachmentService attaching() {
    return new AttachmentService(store.registers(), store.gate(), attached(), present, who);
  }

  @Override
  public void close() {
    try {
      store.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
