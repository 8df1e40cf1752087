package org.kitei.storage;

import java.util.List;
import java.util.Map;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.device.Antivirus;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Placement;
import org.kitei.domain.duty.Control;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;

/// What the released files hold beside the rows of version 1: of each register its first row, as
/// text by component, so that it can be read whatever components are added later.
final class ReleasedRows {
  private ReleasedRows() {}

  /// A row and the texts of its components.
  record Kept(Class<? extends Record> register, Map<String, String> texts) {}

  /// Version 2: the registers of chapter 1 and the devices.
  static List<Kept> second() {
    return List.of(
        new Kept(
            Staff.class,
            Map.of(
                "name", "例田 花子",
                "furigana", "れいだ はなこ",
                "occupation", "看護師",
                "employment", "employed",
                "businesses", "eligibility,claims",
                "user", "yes",
                "joinedOn", "2020-04-01",
                "leftOn", "")),
        new Kept(
            RoleAppointment.class,
            Map.of(
                "role", "information-manager",
                "system", "all",
                "person", "1",
                "jobTitle", "看護師長",
                "appointedBy", "髙﨑 𠮷郎",
                "appointedOn", "2026-11-22",
                "dismissedOn", "",
                "letterPrintedOn", "2026-11-22",
                "acceptedOn", "")),
        new Kept(
            RoleDuty.class,
            Map.of(
                "role", "information-manager",
                "responsibility", "持ち出しを\n決める",
                "authority", "止める",
                "administratorRights", "yes",
                "decidedOn", "2026-11-22",
                "version", "1")),
        new Kept(
            Vendor.class,
            Map.of(
                "name", "例田通信株式会社",
                "service", "回線",
                "contractUntil", "2027-11-22",
                "person", "仮山 創",
                "phone", "03-0000-0001",
                "email", "",
                "hours", "平日",
                "boundary", "境界")),
        new Kept(
            Responsibility.class,
            Map.of(
                "item", "line",
                "detail", "回線",
                "party", "vendor",
                "vendor", "1",
                "basis", "契約書",
                "confirmedOn", "2026-11-22")),
        new Kept(
            Contact.class,
            Map.of(
                "position", "1",
                "organisation", "見本医院",
                "kind", "inside",
                "person", "例田 花子",
                "method", "phone",
                "phone", "03-0000-0000",
                "alternative", "院長へ",
                "vendor", "1",
                "version", "2",
                "confirmedOn", "2026-11-22")),
        new Kept(
            EmergencyPlan.class,
            Map.of(
                "title", "復旧の手順",
                "recoveryTeam", "体制",
                "recoverySteps", "一\n二",
                "version", "1",
                "place", "受付の壁",
                "viewableOn", "2026-11-22",
                "drilledOn", "")),
        new Kept(
            Device.class,
            Map.of(
                "number", "PC-001",
                "name", "受付端末",
                "kind", "desktop",
                "place", "受付",
                "uses", "eligibility,claims",
                "os", "Windows 11 Pro",
                "introducedOn", "2021-03-08",
                "state", "in-use",
                "usbRestricted", "yes",
                "updatedOn", "2026-11-22")),
        new Kept(
            Placement.class,
            Map.of(
                "device", "1",
                "place", "受付",
                "protections", "partition,lock",
                "confirmedOn", "2026-11-22",
                "confirmedBy", "髙﨑 𠮷郎",
                "picture", "")),
        new Kept(
            Antivirus.class,
            Map.of(
                "device", "1",
                "product", "見本ウイルスガード",
                "productVersion", "1.0",
                "introducedOn", "",
                "expiresOn", "2027-11-22")),
        new Kept(
            Control.class,
            Map.of(
                "requirement", "responsibility-map",
                "state", "not-yet",
                "basis", "told",
                "checkedOn", "2026-11-22",
                "checkedBy", "髙﨑 𠮷郎",
                "targetOn", "2026-12-22",
                "evidence", "業者に聞く")));
  }
}
