package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.document.TablesOnDisk;
import org.kitei.domain.device.Device;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.ColumnMapping;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.ImportPlan;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.Settings;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.WriteGate;
import org.kitei.storage.Store;
import org.kitei.usecase.register.ImportOutcome;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.Progress;
import org.kitei.usecase.register.UndoOutcome;
import org.kitei.usecase.register.UndoService;

final class ImportServiceTest {
  private static final Words JA = new BundleWords("ja");
  private static final RegisterType<Device> DEVICES = RegisterType.of(Device.class);
  private static final RegisterType<Staff> STAFF = RegisterType.of(Staff.class);
  private static final String HEAD = "管理番号,名称,種別,設置場所,状態\n";

  @TempDir private Path folder;
  private Store store;
  private ImportService service;

  @BeforeEach
  void open() {
    Path data = folder;
    store =
        Store.openOrCreate(data, AllRegisters.list(), new TokyoPresent(), new KeyFile(data), "封");
    service =
        new ImportService(
            store.registers(),
            store.gate(),
            new TablesOnDisk(),
            new Settings(data),
            List.of(JA, new BundleWords("en")),
            "見本 一郎");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ImportService.Opened.Table table(RegisterType<?> type, String csv) {
    try {
      Path file = Files.writeString(folder.resolve("a.csv"), csv);
      return (ImportService.Opened.Table) service.open(type, file, null, true);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private <R extends Record> ImportOutcome<R> run(RegisterType<R> type, String csv) {
    return run(type, table(type, csv), Progress.unwatched());
  }

  private <R extends Record> ImportOutcome<R> run(
      RegisterType<R> type, ImportService.Opened.Table opened, Progress progress) {
    return service.run(type, opened.table(), opened.mapping(), JA, progress);
  }

  private List<String> devices() {
    return store.registers().rows(Device.class).stream()
        .map(row -> row.value().number() + " " + row.value().name() + " " + row.value().place())
        .toList();
  }

  @Test
  void rowsWithoutNumberGetTheNextOnesAndAreKnownAgain() {
    run(DEVICES, HEAD + "PC-007,見本7,デスクトップ,受付,使用中\n,見本A,ノート,診察室,使用中\n,見本B,ノート,診察室,使用中\n");
    assertThat(devices()).containsExactly("PC-007 見本7 受付", "PC-008 見本A 診察室", "PC-009 見本B 診察室");
    assertThat(run(DEVICES, HEAD + ",見本B,ノート,診察室,使用中\n,見本C,ノート,診察室,使用中\n"))
        .isEqualTo(new ImportOutcome.Done<>(1, 0, 1));
    assertThat(devices()).last().isEqualTo("PC-010 見本C 診察室");
  }

  @Test
  void aColumnThatIsNotThereStaysAndAnEmptyCellEmpties() {
    run(DEVICES, "管理番号,名称,種別,設置場所,状態,基本ソフト（OS）\nPC-001,見本,ノート,受付,使用中,見本OS\n");
    assertThat(run(DEVICES, "管理番号,設置場所\nｐｃ－００１,診察室\n"))
        .isEqualTo(new ImportOutcome.Done<>(0, 1, 0));
    assertThat(store.registers().rows(Device.class).getFirst().value().os()).isEqualTo("見本OS");
    run(DEVICES, "管理番号,基本ソフト（OS）\nPC-001,\n");
    assertThat(store.registers().rows(Device.class).getFirst().value().os()).isNull();
    assertThat(devices()).containsExactly("PC-001 見本 診察室");
  }

  @Test
  void referencesAreFoundByNumberByNameAndByBoth() {
    run(STAFF, "氏名,雇用区分,システムの利用者\n例田 一,常勤,はい\n例田 二,常勤,はい\n仮山,常勤,はい\n仮山,非常勤・パート,はい\n");
    String head = "役割,システム,氏名,任命した人,任命日\n";
    String line = "%s\n";
    ColumnMapping mapping = table(RegisterType.of(RoleAppointment.class), head + line).mapping();
    assertThat(mapping.column("person")).isEqualTo(2);
    List<String> given = List.of("ST-002 例田 二", "ST-002", "例田 一", "仮山", "ST-001 仮山", "見本");
    StringBuilder csv = new StringBuilder("person,role,system,appointedBy,appointedOn\n");
    given.forEach(each -> csv.append(each).append(",x,x,医院長,2026-04-01\n"));
    ImportService.Opened.Table opened =
        table(RegisterType.of(RoleAppointment.class), csv.toString());
    ImportPlan<RoleAppointment> plan =
        service
            .preview(
                RegisterType.of(RoleAppointment.class),
                opened.table(),
                opened.mapping(),
                JA,
                Progress.unwatched())
            .orElseThrow();
    assertThat(plan.faults().stream().filter(fault -> fault.column() == 0))
        .map(fault -> fault.line() + " " + fault.why().key())
        .containsExactly(
            "5 register.import.several", "6 register.import.otherwise", "7 register.import.nobody");
  }

  @Test
  void oneFaultAndNothingIsChanged() {
    long before = store.history().newest(100).size();
    assertThat(run(DEVICES, HEAD + "PC-001,見本,ノート,受付,使用中\nPC-001,他,ノート,受付,使用中\n"))
        .isInstanceOfSatisfying(
            ImportOutcome.Wrong.class,
            wrong ->
                assertThat(wrong.plan().faults().toString()).contains("register.import.twice"));
    assertThat(devices()).isEmpty();
    assertThat(store.history().newest(100)).hasSize((int) before);
  }

  @Test
  void stoppingAtAnyLineLeavesNothingChanged() {
    run(DEVICES, HEAD + "PC-001,見本,ノート,受付,使用中\n");
    String csv = HEAD + "PC-001,別,ノート,受付,使用中\nPC-002,新,ノート,受付,使用中\nPC-003,新,ノート,受付,使用中\n";
    List<String> before = devices();
    for (int stop = 1; stop <= 6; stop++) {
      int last = stop;
      assertThat(run(DEVICES, table(DEVICES, csv), (done, all) -> done < last))
          .isInstanceOf(ImportOutcome.Stopped.class);
      assertThat(devices()).isEqualTo(before);
    }
    assertThat(store.check().run().clean()).isTrue();
    assertThat(run(DEVICES, csv)).isEqualTo(new ImportOutcome.Done<>(2, 1, 0));
  }

  @Test
  void anImportIsOneActionThatCanBeTakenBack() {
    run(DEVICES, HEAD + "PC-001,見本,ノート,受付,使用中\n");
    List<Row<Device>> before = store.registers().rows(Device.class);
    run(DEVICES, HEAD + "PC-001,別,ノート,受付,使用中\nPC-002,新,ノート,受付,使用中\n");
    assertThat(store.history().last().orElseThrow().rows()).isEqualTo(2);
    UndoService undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本 一郎");
    assertThat(undo.undo(undo.last(JA).orElseThrow().number(), JA))
        .isInstanceOf(UndoOutcome.Done.class);
    assertThat(store.registers().rows(Device.class))
        .map(Row::value)
        .isEqualTo(before.stream().map(Row::value).toList());
    assertThat(store.check().run().clean()).isTrue();
  }

  @Test
  void whatColumnsBecameIsRememberedForTheSameHeadings() {
    String csv = "番号,よび名,種類,部屋,いま\nPC-001,見本,ノート,受付,使用中\n";
    FileTable table = table(DEVICES, csv).table();
    assertThat(table(DEVICES, csv).mapping().targets()).containsExactly("number", "", "", "", "");
    ColumnMapping chosen = new ColumnMapping(List.of("number", "name", "kind", "place", "state"));
    assertThat(service.run(DEVICES, table, chosen, JA, Progress.unwatched()))
        .isEqualTo(new ImportOutcome.Done<>(1, 0, 0));
    assertThat(table(DEVICES, csv).mapping()).isEqualTo(chosen);
    assertThat(table(DEVICES, csv.replace("部屋", "場所")).mapping()).isNotEqualTo(chosen);
  }

  private List<String> staff() {
    return store.registers().rows(Staff.class).stream()
        .map(row -> STAFF.number(row) + " " + row.value().name())
        .toList();
  }

  private static final String PEOPLE = "台帳番号,氏名,雇用区分,システムの利用者\n";

  @Test
  void aRunningNumberThatIsFreeIsKeptSoTheMendedFileFindsItsRow() {
    String csv = PEOPLE + ",例田 一,常勤,はい\nST-012,例田 二,常勤,はい\nst-7,例田 三,常勤,はい\n";
    assertThat(run(STAFF, csv)).isEqualTo(new ImportOutcome.Done<>(3, 0, 0));
    assertThat(staff()).containsExactly("ST-007 例田 三", "ST-012 例田 二", "ST-013 例田 一");
    assertThat(run(STAFF, csv.replace("例田 二", "例田 二郎")))
        .isEqualTo(new ImportOutcome.Done<>(0, 1, 2));
    assertThat(staff()).contains("ST-012 例田 二郎").hasSize(3);
    assertThat(store.check().run().clean()).isTrue();
  }

  @Test
  void rowsComeIntoAnotherFolderUnderTheirNumbers() {
    run(STAFF, PEOPLE + "ST-002,例田 一,常勤,はい\nST-005,例田 二,常勤,はい\n");
    run(
        RegisterType.of(RoleAppointment.class),
        "台帳番号,role,system,person,appointedBy,appointedOn\n%s-003,system-administrator,all,ST-005,医院長,2026-04-01\n"
            .formatted(RegisterType.of(RoleAppointment.class).prefix()));
    assertThat(store.registers().rows(RoleAppointment.class))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(3);
              assertThat(row.value().person().id()).isEqualTo(5);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ST-20260401", "ST-0", "12", "PC-001", "ST-", "#N/A"})
  void whatIsNoRunningNumberIsRefusedAtItsCell(String number) {
    assertThat(run(STAFF, PEOPLE + number + ",例田 一,常勤,はい\n"))
        .isInstanceOfSatisfying(
            ImportOutcome.Wrong.class,
            wrong -> assertThat(wrong.plan().faults().toString()).contains("column=0"));
    assertThat(staff()).isEmpty();
  }

  @Test
  void theSameNumberWithMoreZerosIsTheSameNumber() {
    assertThat(run(STAFF, PEOPLE + "ST-001,例田 一,常勤,はい\nST-0001,例田 二,常勤,はい\n"))
        .isInstanceOfSatisfying(
            ImportOutcome.Wrong.class,
            wrong ->
                assertThat(wrong.plan().faults().toString()).contains("register.import.twice"));
  }

  @Test
  void anImportTakenBackComesAgainUnderItsNumbers() {
    run(STAFF, PEOPLE + "ST-004,例田 一,常勤,はい\n");
    UndoService undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本 一郎");
    undo.undo(undo.last(JA).orElseThrow().number(), JA);
    run(STAFF, PEOPLE + "ST-004,例田 一郎,常勤,はい\n,例田 二,常勤,はい\n");
    assertThat(staff()).containsExactly("ST-004 例田 一郎", "ST-005 例田 二");
    assertThat(store.check().run().clean()).isTrue();
  }

  @Test
  void anErrorOfASpreadsheetIsAnErrorOfThatCellAndATabIsASpace() {
    String csv = HEAD + "PC-001,見\t本,ノート,受付,使用中\nPC-002,見本,ノート,#DIV/0!,使用中\n";
    assertThat(run(DEVICES, csv))
        .isInstanceOfSatisfying(
            ImportOutcome.Wrong.class,
            wrong ->
                assertThat(wrong.plan().faults().toString())
                    .isEqualTo(
                        "[ImportFault[line=3, column=3, heading=設置場所,"
                            + " why=Message[key=register.import.error-value,"
                            + " arguments=[#DIV/0!]]]]"));
    run(DEVICES, csv.replace("#DIV/0!", "'#DIV/0!"));
    assertThat(devices()).containsExactly("PC-001 見 本 受付", "PC-002 見本 #DIV/0!");
  }

  @Test
  void rowsWrittenElsewhereAreOnlyComparedWithAFile() {
    RegisterType<OrgProfile> profile = RegisterType.of(OrgProfile.class);
    store
        .gate()
        .write(
            new WriteGate.Action("profile.action.saved", "見本"),
            writing -> writing.insert(Profiles.clinic()));
    String csv = "台帳番号,略称\nPR-001,%s\n";
    String now = Profiles.clinic().shortName();
    assertThat(run(profile, csv.formatted(now))).isEqualTo(new ImportOutcome.Done<>(0, 0, 1));
    for (String other : List.of(csv.formatted("別"), csv.formatted(""), csv.replace("1,", "2,"))) {
      assertThat(run(profile, other)).isInstanceOf(ImportOutcome.NotHere.class);
    }
    assertThat(store.registers().rows(OrgProfile.class)).hasSize(1);
  }

  @Test
  void aRowOutOfUseIsNotChangedByAFile() {
    run(DEVICES, HEAD + "PC-001,見本,ノート,受付,使用中\n");
    store
        .gate()
        .write(
            new org.kitei.port.WriteGate.Action("register.action.retired", "見本"),
            writing -> {
              writing.retire(Device.class, 1, java.time.LocalDate.of(2026, 11, 25));
              return 1;
            });
    assertThat(run(DEVICES, HEAD + "PC-001,見本,ノート,受付,使用中\n"))
        .isEqualTo(new ImportOutcome.Done<>(0, 0, 1));
    assertThat(run(DEVICES, HEAD + "PC-001,別,ノート,受付,使用中\n"))
        .isInstanceOf(ImportOutcome.Wrong.class);
  }
}
