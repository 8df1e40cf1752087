package org.kitei.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kitei.domain.chapter.OfficerSlot;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// Who answers for what and may do what (役割分掌表).
final class DutyTable implements PaperKind {
  private static final List<Integer> WIDTHS = List.of(13, 14, 46, 26, 11);

  @Override
  public String key() {
    return "duty-table";
  }

  @Override
  public Message title() {
    return Message.of("paper.duties.title");
  }

  @Override
  public Occasion occasion() {
    return Occasion.BEGINNING;
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    Words words = desk.words();
    String title = words.say(title());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of(title)));
    blocks.add(
        new Block.Paragraph(desk.profile().officialName(), Block.Align.RIGHT, Block.Size.NORMAL));
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Role role : roles(desk)) {
      rows.add(row(desk, role, blank));
    }
    blocks.add(
        new Block.Table(
            WIDTHS,
            List.of(
                words.say("paper.duties.role"),
                words.say("paper.duties.person"),
                words.say("paper.duties.responsibility"),
                words.say("paper.duties.authority"),
                words.say("paper.duties.rights")),
            rows));
    blocks.add(new Block.Paragraph(decided(desk, blank)));
    blocks.add(new Block.Signatures(List.of(desk.profile().headTitle())));
    return new Paper(
        key(),
        title,
        blank ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        desk.profile().officialName(),
        true,
        blocks);
  }

  /// The offices the institution has, then any other that is written of.
  private static List<Role> roles(Desk desk) {
    List<Role> roles = new ArrayList<>();
    OfficerSlot.of(desk.profile(), desk.model()).forEach(slot -> roles.add(slot.role()));
    duties(desk).forEach(duty -> roles.add(duty.role()));
    return roles.stream().distinct().toList();
  }

  private static List<RoleDuty> duties(Desk desk) {
    return desk.rows().rows(RoleDuty.class).stream().filter(Row::inUse).map(Row::value).toList();
  }

  private static List<Block.Cell> row(Desk desk, Role role, boolean blank) {
    Words words = desk.words();
    People people = new People(desk);
    Optional<RoleDuty> duty =
        blank
            ? Optional.empty()
            : duties(desk).stream().filter(each -> each.role() == role).findFirst();
    String none = blank ? "\n\n\n\n" : words.say("paper.not-yet");
    boolean rights = duty.map(RoleDuty::administratorRights).orElse(false);
    String holders = blank ? "" : people.holders(role);
    return List.of(
        new Block.Cell.Text(people.role(role)),
        new Block.Cell.Text(holders.isEmpty() && !blank ? words.say("paper.not-yet") : holders),
        new Block.Cell.Text(duty.map(RoleDuty::responsibility).orElse(none)),
        new Block.Cell.Text(
            duty.map(each -> Objects.requireNonNullElse(each.authority(), "")).orElse("")),
        new Block.Cell.Boxes(
            List.of(
                new Block.Box(words.say("paper.duties.has"), duty.isPresent() && rights),
                new Block.Box(words.say("paper.duties.has-not"), duty.isPresent() && !rights))));
  }

  private static String decided(Desk desk, boolean blank) {
    Words words = desk.words();
    Optional<LocalDate> last =
        duties(desk).stream().map(RoleDuty::decidedOn).max(LocalDate::compareTo);
    return blank || last.isEmpty()
        ? words.say("paper.duties.decided", words.say("paper.blank-date"))
        : words.say("paper.duties.decided", Wareki.format(last.get()));
  }
}
