package org.kitei.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;
import org.kitei.domain.regulation.Regulation;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Block.Align;
import org.kitei.domain.shared.Block.Size;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// Letters of appointment, one page for each officer, with the acceptance to be signed below. While
/// nobody is appointed it is the form to write on.
final class AppointmentLetters implements PaperKind {
  @Override
  public String key() {
    return "appointment-letters";
  }

  @Override
  public Message title() {
    return Message.of("paper.letter.title");
  }

  @Override
  public Occasion occasion() {
    return Occasion.BEGINNING;
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    List<RoleAppointment> appointments = blank ? List.of() : new People(desk).appointments();
    List<Block> blocks = new ArrayList<>();
    for (RoleAppointment appointment : appointments) {
      if (!blocks.isEmpty()) {
        blocks.add(new Block.PageBreak());
      }
      letter(desk, appointment, blocks);
    }
    if (appointments.isEmpty()) {
      form(desk, blocks);
    }
    return new Paper(
        key(),
        desk.words().say(title()),
        appointments.isEmpty() ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        desk.profile().officialName(),
        false,
        blocks);
  }

  @Override
  public List<Row<?>> handedOut(Rows rows, LocalDate today) {
    return People.appointments(rows, today).stream()
        .<Row<?>>map(
            row ->
                new Row<>(row.id(), row.value().letterPrinted(today), row.entry(), row.retiredOn()))
        .toList();
  }

  private static void letter(Desk desk, RoleAppointment appointment, List<Block> blocks) {
    Words words = desk.words();
    People people = new People(desk);
    String role = people.role(appointment.role());
    blocks.add(new Block.Title(List.of(words.say("paper.letter.heading"))));
    gap(blocks);
    people.job(appointment).ifPresent(job -> blocks.add(new Block.Paragraph(job)));
    blocks.add(large(words.say("paper.letter.to", people.name(appointment)), Align.LEFT));
    gap(blocks);
    gap(blocks);
    blocks.add(large(text(desk, appointment), Align.LEFT));
    gap(blocks);
    blocks.add(new Block.FormLine(words.say("paper.letter.basis"), basis(desk, appointment)));
    blocks.add(
        new Block.FormLine(
            words.say("paper.letter.duties"), words.say("paper.letter.as-in-table")));
    gap(blocks);
    gap(blocks);
    blocks.add(
        new Block.Paragraph(Wareki.format(appointment.appointedOn()), Align.LEFT, Size.NORMAL));
    blocks.add(right(desk.profile().officialName()));
    blocks.add(right(words.say("paper.letter.head", desk.profile().headTitle(), headName(desk))));
    acceptance(words, role, people.name(appointment), blocks);
  }

  private static String text(Desk desk, RoleAppointment appointment) {
    Words words = desk.words();
    People people = new People(desk);
    String institution = desk.profile().officialName();
    String role = people.role(appointment.role());
    if (isHeads(desk, appointment)) {
      return words.say("paper.letter.text-of-head", institution, role);
    }
    return appointment.system() == CoveredSystem.ALL
        ? words.say("paper.letter.text", institution, role)
        : words.say("paper.letter.text-of-system", people.system(appointment), role);
  }

  /// The head is system administrator by the regulation itself (2-1).
  private static boolean isHeads(Desk desk, RoleAppointment appointment) {
    return appointment.role() == Role.SYSTEM_ADMINISTRATOR
        && new People(desk).name(appointment).equals(desk.profile().headName());
  }

  private static void form(Desk desk, List<Block> blocks) {
    Words words = desk.words();
    People people = new People(desk);
    blocks.add(new Block.Title(List.of(words.say("paper.letter.heading"))));
    gap(blocks);
    blocks.add(large(words.say("paper.letter.to", words.say("paper.letter.space")), Align.LEFT));
    gap(blocks);
    blocks.add(
        large(words.say("paper.letter.text-below", desk.profile().officialName()), Align.LEFT));
    gap(blocks);
    blocks.add(new Block.Paragraph(words.say("paper.letter.role")));
    blocks.add(
        new Block.CheckBoxes(
            Arrays.stream(Role.values())
                .map(each -> new Block.Box(people.role(each), false))
                .toList()));
    gap(blocks);
    blocks.add(new Block.FormLine(words.say("paper.letter.system"), null));
    blocks.add(new Block.FormLine(words.say("paper.letter.basis"), null));
    gap(blocks);
    blocks.add(new Block.Paragraph(words.say("paper.blank-date")));
    blocks.add(right(desk.profile().officialName()));
    blocks.add(
        right(
            words.say(
                "paper.letter.head", desk.profile().headTitle(), words.say("paper.letter.space"))));
    acceptance(
        words, words.say("paper.letter.role-above"), words.say("paper.letter.space"), blocks);
  }

  private static void acceptance(Words words, String role, String name, List<Block> blocks) {
    gap(blocks);
    blocks.add(
        new Block.Table(
            List.of(1),
            List.of(),
            List.of(
                List.of(
                    new Block.Cell.Text(
                        words.say(
                            "paper.letter.acceptance",
                            role,
                            words.say("paper.blank-date"),
                            name))))));
  }

  /// By which articles: the system administrator's, else the officers'; of the guideline where
  /// there is no model.
  private static String basis(Desk desk, RoleAppointment appointment) {
    Words words = desk.words();
    Role role = appointment.role();
    boolean ofGuideline = desk.model() instanceof ModelChoice.None;
    Optional<Regulation> regulation = desk.adopted().or(desk::draft);
    if (ofGuideline || regulation.isEmpty()) {
      return words.say(
          role == Role.MANAGING || role == Role.INFORMATION_MANAGER
              ? "paper.letter.basis-managing"
              : "paper.letter.basis-responsible");
    }
    if (isHeads(desk, appointment)) {
      return words.say("paper.letter.basis-head", regulation.get().title());
    }
    return words.say(
        role == Role.SYSTEM_ADMINISTRATOR
            ? "paper.letter.basis-administrator"
            : "paper.letter.basis-officer",
        regulation.get().title());
  }

  private static String headName(Desk desk) {
    String name = desk.profile().headName();
    return name == null ? desk.words().say("paper.letter.space") : name;
  }

  private static Block large(String text, Align align) {
    return new Block.Paragraph(text, align, Size.LARGE);
  }

  private static Block right(String text) {
    return new Block.Paragraph(text, Align.RIGHT, Size.LARGE);
  }

  private static void gap(List<Block> blocks) {
    blocks.add(new Block.Paragraph("\u3000"));
  }
}
