package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.chapter.OfficerSlot;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.ResponsibilityItem;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.StarterRow;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.NewRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.port.StarterSource;

/// Chapter 1 of a made-up institution, from the starter rows with everything filled in that they
/// leave open. A few things stay to be done: one responsibility has to be confirmed and is put off,
/// the numbers of public bodies are not written down, and one procedure was never seen in its
/// place.
final class SampleRecords {
  private static final int MONTHS_SINCE_CONFIRMED = 2;
  private static final int DAYS_PUT_OFF = 30;

  /// Only the made-up have made-up numbers and hours; beside a real public body none may stand.
  private static final Set<ContactKind> COMPANIES =
      Set.of(ContactKind.LINE_PROVIDER, ContactKind.MAINTENANCE);

  private final SampleDiary diary;
  private final StarterSource starters;
  private final Stock stock;
  private final OrgProfile profile;
  private final ModelChoice model;
  private final SamplePeople people;
  private final LocalDate date;
  private final LocalDate adopted;
  private final Random random;
  private final Map<String, Long> vendors = new HashMap<>();

  SampleRecords(
      SampleDiary diary, StarterSource starters, Stock stock, Circumstances at, Random random) {
    this.diary = diary;
    this.starters = starters;
    this.stock = stock;
    this.profile = at.profile();
    this.model = at.model();
    this.people = at.people();
    this.date = at.date();
    this.adopted = at.adopted();
    this.random = random;
  }

  void write() {
    appointments();
    rows(RoleDuty.class).forEach(draft -> insert(draft.with("decidedOn", adopted.toString())));
    vendors();
    responsibilities();
    contacts();
    plans();
  }

  private void appointments() {
    int place = 0;
    for (OfficerSlot slot : OfficerSlot.of(profile, model)) {
      boolean head = slot.role() == Role.SYSTEM_ADMINISTRATOR;
      diary.insert(
          new RoleAppointment(
              slot.role(),
              slot.system(),
              people.at(head ? 0 : ++place),
              head ? profile.headTitle() : null,
              profile.head(),
              adopted,
              null,
              adopted,
              place == 1 ? null : adopted));
    }
  }

  private void vendors() {
    for (StarterRow starter : suiting(Vendor.class)) {
      Draft<Vendor> draft =
          filled(starter, Vendor.class)
              .with("contractUntil", date.plusMonths(3L + random.nextInt(20)).toString())
              .with(
                  "person",
                  stock.vendorPersons().get(vendors.size() % stock.vendorPersons().size()))
              .with("phone", phone())
              .with("hours", stock.hours());
      vendors.put(starter.id(), insert(draft));
    }
  }

  private void responsibilities() {
    for (StarterRow starter : suiting(Responsibility.class)) {
      Draft<Responsibility> draft = filled(starter, Responsibility.class);
      boolean open = draft.text("item").equals(ResponsibilityItem.LEAK.key());
      insert(draft.with("confirmedOn", open ? "" : adopted.toString()));
    }
    diary.insert(
        new Control(
            "responsibility-map",
            ControlState.NOT_YET,
            null,
            date.minusDays(DAYS_PUT_OFF),
            profile.head(),
            null,
            date.plusDays(DAYS_PUT_OFF),
            stock.evidence()));
  }

  private void contacts() {
    List<StarterRow> rows = suiting(Contact.class);
    for (int i = 0; i < rows.size(); i++) {
      Draft<Contact> draft = filled(rows.get(i), Contact.class);
      boolean company = COMPANIES.stream().anyMatch(kind -> draft.text("kind").equals(kind.key()));
      boolean madeUp = company || draft.text("kind").equals(ContactKind.INSIDE.key());
      insert(
          draft
              .with("position", Integer.toString(i + 1))
              .with("person", i == 0 ? people.name(officer()) : draft.text("person"))
              .with("phone", madeUp ? phone() : "")
              .with("hours", company ? stock.hours() : "")
              .with(
                  "confirmedOn",
                  madeUp ? date.minusMonths(MONTHS_SINCE_CONFIRMED).toString() : ""));
    }
  }

  /// The operations manager's place among the people, or the responsible person's.
  private int officer() {
    return model instanceof ModelChoice.None ? 1 : 2;
  }

  private void plans() {
    List<StarterRow> rows = suiting(EmergencyPlan.class);
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      insert(
          filled(rows.get(i), EmergencyPlan.class)
              .with("viewableOn", last ? "" : date.minusMonths(MONTHS_SINCE_CONFIRMED).toString()));
    }
  }

  private String phone() {
    return stock.phone() + String.format(Locale.ROOT, "%04d", 1 + random.nextInt(9999));
  }

  private <R extends Record> List<Draft<R>> rows(Class<R> register) {
    return suiting(register).stream().map(starter -> filled(starter, register)).toList();
  }

  private List<StarterRow> suiting(Class<? extends Record> register) {
    return starters.starters().stream()
        .filter(starter -> starter.register().equals(RegisterType.of(register).key()))
        .filter(starter -> starter.suits(profile, model))
        .toList();
  }

  private <R extends Record> Draft<R> filled(StarterRow starter, Class<R> register) {
    RegisterType<R> type = RegisterType.of(register);
    Draft<R> draft = starter.filled(NewRow.proposed(type, diary, date), profile);
    for (String name : starter.texts().keySet()) {
      draft = draft.with(name, stock.filled(draft.text(name)));
    }
    for (Map.Entry<String, String> reference : starter.references().entrySet()) {
      @Nullable Long id = vendors.get(reference.getValue());
      draft = draft.with(reference.getKey(), id == null ? "" : Long.toString(id));
    }
    return draft;
  }

  private <R extends Record> long insert(Draft<R> draft) {
    return switch (draft.parse()) {
      case Draft.Parsed.Good<R>(R value) -> diary.insert(value).id();
      case Draft.Parsed.Bad<R> bad -> throw new IllegalStateException(bad.problems().toString());
    };
  }
}
