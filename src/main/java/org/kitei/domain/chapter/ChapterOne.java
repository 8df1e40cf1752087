package org.kitei.domain.chapter;

import static org.kitei.domain.chapter.Page.page;

import java.util.List;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;

/// Chapter 1: who is responsible, whom to call, what to do when it happens.
public final class ChapterOne {
  /// Its number.
  public static final int NUMBER = 1;

  public static final Page HEAD =
      page(NUMBER, "head")
          .serving("own-businesses")
          .asking(
              Asks.one(
                  OrgProfile.class,
                  OrgProfile::headTitle,
                  OrgProfile::headName,
                  OrgProfile::address,
                  OrgProfile::phone));

  public static final Page OFFICERS =
      page(NUMBER, "officers")
          .serving("system-administrator", "officers")
          .asking(Asks.many(Staff.class, Staff::name))
          .asking(
              Asks.one(
                      RoleAppointment.class,
                      RoleAppointment::person,
                      RoleAppointment::jobTitle,
                      RoleAppointment::appointedOn)
                  .unlessBlank(RoleAppointment::person, RoleAppointment::jobTitle))
          .printing("appointment-letters");

  public static final Page DUTIES =
      page(NUMBER, "duties")
          .serving("roles-defined", "final-responsibility")
          .asking(
              Asks.one(
                      RoleDuty.class,
                      RoleDuty::responsibility,
                      RoleDuty::authority,
                      RoleDuty::administratorRights,
                      RoleDuty::decidedOn)
                  .unlessBlank(RoleDuty::responsibility, RoleDuty::authority))
          .printing("duty-table");

  public static final Page BOUNDARIES =
      page(NUMBER, "boundaries")
          .serving("responsibility-map")
          .asking(
              Asks.many(Vendor.class, Vendor::name, Vendor::service, Vendor::person, Vendor::phone)
                  .unlessBlank(Vendor::name, Vendor::service, Vendor::person, Vendor::phone))
          .asking(
              Asks.many(
                      Responsibility.class,
                      Responsibility::item,
                      Responsibility::party,
                      Responsibility::vendor,
                      Responsibility::detail,
                      Responsibility::basis,
                      Responsibility::confirmedOn)
                  .unlessBlank(Responsibility::item))
          .printing("boundary-table");

  public static final Page CONTACTS =
      page(NUMBER, "contacts")
          .serving("contact-system", "contact-system-followed")
          .asking(
              Asks.many(
                      Contact.class,
                      Contact::organisation,
                      Contact::kind,
                      Contact::person,
                      Contact::method,
                      Contact::phone,
                      Contact::email,
                      Contact::hours,
                      Contact::alternative,
                      Contact::confirmedOn)
                  .unlessBlank(
                      Contact::organisation, Contact::person, Contact::phone, Contact::email))
          .printing("contact-sheet", "emergency-card");

  public static final Page EMERGENCY =
      page(NUMBER, "emergency")
          .serving("emergency-procedure", "emergency-procedure-kept")
          .asking(
              Asks.one(
                      EmergencyPlan.class,
                      EmergencyPlan::title,
                      EmergencyPlan::recoveryTeam,
                      EmergencyPlan::recoverySteps,
                      EmergencyPlan::place,
                      EmergencyPlan::viewableOn)
                  .unlessBlank(
                      EmergencyPlan::recoveryTeam,
                      EmergencyPlan::recoverySteps,
                      EmergencyPlan::place))
          .printing("emergency-card");

  public static final Page LAST = page(NUMBER, "last");

  static final List<Page> PAGES =
      List.of(HEAD, OFFICERS, DUTIES, BOUNDARIES, CONTACTS, EMERGENCY, LAST);

  private ChapterOne() {}
}
