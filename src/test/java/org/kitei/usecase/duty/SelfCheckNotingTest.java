package org.kitei.usecase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.duty.Basis;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.SelfCheck;
import org.kitei.domain.duty.SelfCheckResult;
import org.kitei.domain.duty.Status;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Row;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.register.Noting;
import org.kitei.usecase.register.UndoService;
import org.kitei.usecase.regulation.Regulations;

/// Today's result is kept as it is judged, once, and can be taken back.
class SelfCheckNotingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String ATTESTED = "policy-operated";

  @TempDir private Path folder;
  private Store store;
  private StatusService status;

  @BeforeEach
  void open() {
    store =
        Store.openOrCreate(
            folder, AllRegisters.list(), TokyoPresent.on(TODAY), new KeyFile(folder), "封");
    JsonCatalogue catalogue = new JsonCatalogue();
    status =
        new StatusService(
            store.registers(),
            store.history(),
            catalogue,
            new JsonConnectionPacks(),
            new Regulations(store.registers(), store.documents(), catalogue, new JsonFillings()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private SelfCheckNoting on(LocalDate day) {
    Present present = TokyoPresent.on(day);
    return new SelfCheckNoting(status, store.gate(), new BundleWords("ja"), present, "見本 一郎");
  }

  private void answered() {
    store
        .gate()
        .write(
            new Action("profile.action.saved", "見本"), writing -> writing.insert(Profiles.clinic()));
  }

  private List<SelfCheck> kept() {
    return store.registers().rows(SelfCheck.class).stream()
        .filter(Row::inUse)
        .map(Row::value)
        .toList();
  }

  private List<RequirementState> judged() {
    return RequirementState.of(status.on(TODAY).orElseThrow().findings()).stream()
        .filter(RequirementState::applies)
        .toList();
  }

  @Test
  void everyRequirementThatBindsIsKeptAsItIsJudged() {
    answered();
    List<RequirementState> judged = judged();
    assertThat(on(TODAY).note()).isInstanceOf(Noting.Outcome.Done.class);
    assertThat(kept()).hasSameSizeAs(judged).hasSizeGreaterThan(30);
    for (int at = 0; at < judged.size(); at++) {
      boolean met = judged.get(at).status() == Status.MET;
      SelfCheck check = kept().get(at);
      assertThat(check.result()).isEqualTo(met ? SelfCheckResult.YES : SelfCheckResult.NO);
      assertThat(check.improvement() == null).as(check.item()).isEqualTo(met);
      assertThat(check.checkedOn()).isEqualTo(TODAY);
    }
    assertThat(kept()).map(SelfCheck::item).doesNotHaveDuplicates();
    assertThat(store.history().newest(1).getFirst().action()).isEqualTo("duty.action.self-checked");
  }

  @Test
  void keptAgainOnTheSameDayOnlyWhatChangedIsWritten() {
    answered();
    on(TODAY).note();
    List<SelfCheck> before = kept();
    int entries = store.history().newest(100).size();
    assertThat(on(TODAY).note()).hasToString("Done[sentence=" + said("duty.self-check.there"));
    assertThat(store.history().newest(100)).hasSize(entries);

    new StatementService(
            store.registers(), new JsonCatalogue(), store.gate(), TokyoPresent.on(TODAY), "見本")
        .done(ATTESTED, Basis.SEEN, TODAY.plusYears(1), null);
    on(TODAY).note();
    assertThat(kept()).hasSameSizeAs(before);
    assertThat(kept().stream().filter(each -> !before.contains(each)))
        .singleElement()
        .extracting(SelfCheck::result)
        .isEqualTo(SelfCheckResult.YES);
    on(TODAY.plusDays(1)).note();
    assertThat(kept()).hasSize(2 * before.size());
  }

  private static String said(String key) {
    return "Message[key=" + key + ", arguments=[]]]";
  }

  @Test
  void itIsTakenBackAsOneAction() {
    answered();
    on(TODAY).note();
    UndoService undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本 一郎");
    undo.undo(undo.last(new BundleWords("ja")).orElseThrow().number(), new BundleWords("ja"));
    assertThat(kept()).isEmpty();
    assertThat(store.check().run().clean()).isTrue();
  }

  @Test
  void beforeTheSetUpThereIsNothingToKeep() {
    assertThat(on(TODAY).note()).isInstanceOf(Noting.Outcome.Refused.class);
    assertThat(kept()).isEmpty();
  }
}
