package org.kitei.boot;

import java.util.List;
import java.util.stream.Stream;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.device.Antivirus;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Placement;
import org.kitei.domain.duty.Control;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;

/// Every register there is, in the order of the features.
public final class AllRegisters {
  private static final List<Class<? extends Record>> RECORDS =
      List.of(
          TimelineEntry.class,
          OrgProfile.class,
          Staff.class,
          RoleAppointment.class,
          RoleDuty.class,
          Vendor.class,
          Responsibility.class,
          Contact.class,
          EmergencyPlan.class,
          Device.class,
          Placement.class,
          Antivirus.class,
          Document.class,
          Control.class);

  private AllRegisters() {}

  public static Registers list() {
    Stream<RegisterType<?>> types = RECORDS.stream().map(RegisterType::of);
    return new Registers(types.toList());
  }
}
