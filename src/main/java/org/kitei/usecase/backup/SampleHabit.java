package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.account.Account;
import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.asset.Label;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Loan;
import org.kitei.domain.device.Placement;
import org.kitei.domain.device.Software;
import org.kitei.domain.network.EnvironmentSeparation;
import org.kitei.domain.network.KeptLog;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.regulation.Manual;
import org.kitei.domain.regulation.TermsOfUse;
import org.kitei.domain.role.Staff;

/// How a row of a register comes to be what it is: somebody looks at the thing again and again and
/// notes the day, and in the end it is over.
///
/// @param seen the component with the day it was last looked at; null where nobody does
/// @param every how often that is
/// @param over the component with the day it ended, or null
record SampleHabit(@Nullable String seen, Period every, @Nullable String over) {
  private static final Map<Class<? extends Record>, SampleHabit> ALL =
      Map.ofEntries(
          Map.entry(Staff.class, new SampleHabit(null, Period.ZERO, "leftOn")),
          Map.entry(Loan.class, new SampleHabit(null, Period.ZERO, "returnedOn")),
          Map.entry(Account.class, new SampleHabit("checkedOn", Period.ofDays(42), "stoppedOn")),
          Map.entry(Device.class, looked("updatedOn", Period.ofMonths(1))),
          Map.entry(Placement.class, looked("confirmedOn", Period.ofDays(14))),
          Map.entry(Software.class, looked("updatedOn", Period.ofMonths(3))),
          Map.entry(InformationAsset.class, looked("updatedOn", Period.ofMonths(6))),
          Map.entry(Label.class, looked("confirmedOn", Period.ofMonths(6))),
          Map.entry(Contact.class, looked("confirmedOn", Period.ofMonths(6))),
          Map.entry(EmergencyPlan.class, looked("viewableOn", Period.ofMonths(6))),
          Map.entry(Manual.class, looked("availableOn", Period.ofMonths(6))),
          Map.entry(TermsOfUse.class, looked("confirmedOn", Period.ofYears(1))),
          Map.entry(NetworkLine.class, looked("confirmedOn", Period.ofMonths(6))),
          Map.entry(WirelessLan.class, looked("confirmedOn", Period.ofMonths(3))),
          Map.entry(KeptLog.class, looked("confirmedOn", Period.ofMonths(6))),
          Map.entry(EnvironmentSeparation.class, looked("confirmedOn", Period.ofMonths(6))));

  private static final SampleHabit NONE = new SampleHabit(null, Period.ZERO, null);

  private static SampleHabit looked(String seen, Period every) {
    return new SampleHabit(seen, every, null);
  }

  static SampleHabit of(Class<? extends Record> register) {
    return ALL.getOrDefault(register, NONE);
  }

  /// What a row was from a day on.
  record Version<R extends Record>(LocalDate from, R value) {}

  boolean tells(String component) {
    return component.equals(seen) || component.equals(over);
  }

  /// What the row was, the first time on `from` and in the end what it is.
  <R extends Record> List<Version<R>> versions(R value, LocalDate from) {
    @SuppressWarnings("unchecked") // a record's class is of its own type
    RegisterType<R> type = RegisterType.of((Class<R>) value.getClass());
    LocalDate ended = day(type, value, over);
    LocalDate last = day(type, value, seen);
    R begun = ended != null && ended.isAfter(from) ? with(type, value, over, null) : value;
    List<Version<R>> versions = new ArrayList<>();
    versions.add(
        new Version<>(
            from, last == null || !last.isAfter(from) ? begun : with(type, begun, seen, from)));
    for (LocalDate day : rounds(last, from)) {
      if (ended == null || day.isBefore(ended)) {
        versions.add(new Version<>(day, with(type, begun, seen, day)));
      }
    }
    if (!versions.getLast().value().equals(value)) {
      LocalDate before = versions.getLast().from();
      versions.add(new Version<>(ended == null || ended.isBefore(before) ? before : ended, value));
    }
    return versions;
  }

  /// The days after `from` on which it was looked at, up to the last.
  private List<LocalDate> rounds(@Nullable LocalDate last, LocalDate from) {
    List<LocalDate> days = new ArrayList<>();
    if (last != null && !every.isZero()) {
      LocalDate day = last;
      for (int back = 1; day.isAfter(from); back++) {
        days.addFirst(day);
        day = last.minus(every.multipliedBy(back));
      }
    }
    return days;
  }

  private static <R extends Record> @Nullable LocalDate day(
      RegisterType<R> type, R value, @Nullable String component) {
    return component == null ? null : (LocalDate) type.value(value, type.field(component));
  }

  private static <R extends Record> R with(
      RegisterType<R> type, R value, @Nullable String component, @Nullable LocalDate day) {
    if (component == null) {
      return value;
    }
    List<@Nullable Object> values = new ArrayList<>(type.values(value));
    values.set(type.fields().indexOf(type.field(component)), day);
    return type.make(values);
  }
}
