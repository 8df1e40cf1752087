package org.kitei.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Paper;
import org.kitei.platform.BundleWords;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Printer;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.regulation.Regulations;

/// What the registers note of a letter of appointment that was handed out.
class HandingOutTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final JsonCatalogue CATALOGUE = new JsonCatalogue();
  private static final PaperKinds KINDS =
      PaperKinds.of(AllRegisters.list(), () -> new JsonKnowledge().knowledge());
  private static final PaperKind LETTERS = KINDS.find("appointment-letters").orElseThrow();

  private final MemoryStore store = new MemoryStore();
  private final HandingOut handingOut =
      new HandingOut(store, store, TokyoPresent.on(TODAY), "test");

  @BeforeEach
  void threeOfficersAndOneWhoWas() {
    insert(Profiles.clinic());
    insert(new Staff("例田 花子", null, null, Employment.EMPLOYED, Set.of(), true, null, null));
    appoint(Role.SYSTEM_ADMINISTRATOR, null);
    appoint(Role.INFORMATION_MANAGER, null);
    appoint(Role.OPERATIONS_MANAGER, TODAY.minusDays(1));
    appoint(Role.OPERATIONS_MANAGER, null);
  }

  @Test
  void lettersSavedAreNotedInOneActionAndOnlyOnceADay() {
    int before = store.actions().size();
    printing(false).saved(LETTERS, false);
    printing(false).saved(LETTERS, false);
    assertThat(printedOn()).containsExactly(TODAY, TODAY, null, TODAY);
    assertThat(store.actions().subList(before, store.actions().size()))
        .containsExactly(new WriteGate.Action("paper.action.handed-out", "test"));
  }

  /// A copy on the wall says when it was printed; the screen says when the last one was.
  @Test
  void aPaperKeptAtHandIsRememberedWithTheDayItWasLastPrinted() {
    for (String key : List.of("emergency-card", "first-response")) {
      PaperKind kind = KINDS.find(key).orElseThrow();
      assertThat(kind.keptAtHand()).isTrue();
      assertThat(papers().lastPrinted(kind)).isEmpty();
      printing(false).saved(kind, true);
      assertThat(papers().lastPrinted(kind)).as("a blank form").isEmpty();
      printing(true).print(kind, false, wish(null));
      assertThat(papers().lastPrinted(kind)).as("nothing was printed").isEmpty();
      HandingOut before = new HandingOut(store, store, TokyoPresent.on(TODAY.minusDays(9)), "test");
      before.note(kind, false);
      assertThat(papers().lastPrinted(kind)).hasValue(TODAY.minusDays(9));
      printing(false).print(kind, false, wish(null));
      int actions = store.actions().size();
      printing(false).print(kind, false, wish(null));
      assertThat(papers().lastPrinted(kind)).hasValue(TODAY);
      assertThat(store.actions()).as("once a day").hasSize(actions);
    }
    printing(false).saved(LETTERS, false);
    assertThat(papers().lastPrinted(LETTERS)).isEmpty();
  }

  @Test
  void lookingAtThemAndTheirBlankFormNoteNothing() {
    int before = store.actions().size();
    papers().pdf(LETTERS, false);
    papers().html(LETTERS, false);
    printing(false).saved(LETTERS, true);
    printing(false).print(LETTERS, true, wish(null));
    assertThat(printedOn()).containsOnlyNulls();
    assertThat(store.actions()).hasSize(before);
  }

  @Test
  void onlyTheLettersOnThePagesThatWerePrintedAreNoted() {
    printing(false).print(LETTERS, false, wish(new Printer.Pages(2, 2)));
    assertThat(printedOn()).containsExactly(null, TODAY, null, null);
    printing(false).print(LETTERS, false, wish(null));
    assertThat(printedOn()).containsExactly(TODAY, TODAY, null, TODAY);
  }

  @Test
  void whatThePrinterDidNotTakeIsNotNoted() {
    assertThat(printing(true).print(LETTERS, false, wish(null)))
        .isInstanceOf(PrintService.Outcome.Refused.class);
    assertThat(printedOn()).containsOnlyNulls();
  }

  @Test
  void otherPapersLeaveNoTrace() {
    int before = store.actions().size();
    for (PaperKind kind : KINDS.list()) {
      if (!kind.equals(LETTERS) && !kind.keptAtHand()) {
        handingOut.note(kind, false);
      }
    }
    assertThat(store.actions()).hasSize(before);
  }

  private List<LocalDate> printedOn() {
    return Arrays.asList(
        store.rows(RoleAppointment.class).stream()
            .map(Row::value)
            .map(RoleAppointment::letterPrintedOn)
            .toArray(LocalDate[]::new));
  }

  private static PrintService.Wish wish(Printer.@Nullable Pages pages) {
    return new PrintService.Wish("printer", pages, 1, false);
  }

  private PrintService printing(boolean refusing) {
    return new PrintService(papers(), new Paperless(refusing), handingOut, new BundleWords("ja"));
  }

  private PaperService papers() {
    Regulations regulations = new Regulations(store, store, CATALOGUE, new JsonFillings());
    return new PaperService(
        KINDS,
        store,
        new StatusService(store, store, CATALOGUE, new JsonConnectionPacks(), regulations),
        regulations,
        CATALOGUE,
        new Unwritten(),
        new BundleWords("ja"),
        TokyoPresent.on(TODAY));
  }

  private void insert(Record row) {
    store.write(new WriteGate.Action("test.action", "test"), writing -> writing.insert(row));
  }

  private void appoint(Role role, @Nullable LocalDate dismissedOn) {
    insert(
        new RoleAppointment(
            role,
            CoveredSystem.ALL,
            new Ref<>(1),
            null,
            "見本 一郎",
            LocalDate.of(2026, 6, 1),
            dismissedOn,
            null,
            null));
  }

  private record Paperless(boolean refusing) implements Printer {
    @Override
    public List<Device> devices() {
      return List.of();
    }

    @Override
    public void print(Order order) throws Refused {
      if (refusing) {
        throw new Refused("no paper");
      }
    }
  }

  private static final class Unwritten implements DocumentWriter {
    @Override
    public byte[] pdf(Paper paper) {
      return new byte[0];
    }

    @Override
    public byte[] html(Paper paper) {
      return new byte[0];
    }
  }
}
