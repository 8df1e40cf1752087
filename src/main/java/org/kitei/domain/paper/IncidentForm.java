package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.Party;
import org.kitei.domain.incident.Question;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Words;

/// An incident to be written by hand, when no computer can be used.
final class IncidentForm {
  private static final List<Integer> TOLD = List.of(30, 26, 22, 22);
  private static final List<Integer> COURSE = List.of(22, 18, 60);
  private static final List<Integer> ACTIONS = List.of(50, 18, 16, 16);
  private static final int LINES = 12;
  private static final int FEW = 3;

  private IncidentForm() {}

  static List<Block> of(Desk desk, boolean drill) {
    Words words = desk.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(desk.profile().officialName(), Block.Align.RIGHT, Block.Size.NORMAL));
    for (String field :
        List.of(
            "incident.incidents.number",
            "incident.incidents.noticedAt",
            "incident.incidents.noticedBy",
            "incident.incidents.title")) {
      blocks.add(new Block.FormLine(words.say(field), null));
    }
    blocks.add(
        new Block.CheckBoxes(
            Arrays.stream(IncidentKind.values())
                .map(kind -> new Block.Box(words.say(WordKeys.choice(kind)), false))
                .toList()));
    for (Question question : Question.values()) {
      blocks.add(new Block.Paragraph(words.say(WordKeys.choice(question))));
      blocks.add(
          question == Question.PEOPLE
              ? new Block.FormLine(words.say("incident.incidents.people"), null)
              : new Block.CheckBoxes(
                  List.of(
                      new Block.Box(words.say("register.value.yes"), false),
                      new Block.Box(words.say("register.value.no"), false),
                      new Block.Box(words.say("paper.incident.unknown"), false))));
    }
    blocks.add(new Block.Heading(1, words.say("paper.incident.told")));
    blocks.add(
        table(
            TOLD,
            List.of(
                words.say("paper.incident.whom"),
                words.say("paper.incident.number"),
                words.say("paper.incident.told-at"),
                words.say("paper.incident.who")),
            Arrays.stream(Party.values()).map(each -> words.say(WordKeys.choice(each))).toList(),
            0));
    blocks.add(new Block.Heading(1, words.say("paper.incident.course")));
    blocks.add(
        table(
            COURSE,
            List.of(
                words.say("paper.incident.when"),
                words.say("paper.incident.who"),
                words.say("paper.incident.what")),
            List.of(),
            LINES));
    for (String field :
        List.of(
            "incident.incidents.instruction",
            "incident.incidents.cause",
            "incident.incidents.measures",
            "incident.incidents.learned")) {
      blocks.add(new Block.FormLine(words.say(field), null));
      blocks.add(new Block.FormLine("", null));
    }
    if (drill) {
      blocks.add(new Block.FormLine(words.say("paper.incident.took-part"), null));
      blocks.add(new Block.FormLine("", null));
    }
    blocks.add(new Block.Heading(1, words.say("paper.incident.actions")));
    blocks.add(
        table(
            ACTIONS,
            List.of(
                words.say("paper.incident.action"),
                words.say("paper.incident.owner"),
                words.say("paper.incident.due"),
                words.say("paper.incident.done-on")),
            List.of(),
            FEW));
    blocks.add(
        new Block.Signatures(
            List.of(
                desk.profile().headTitle(),
                words.say("incident.party.operations-manager"),
                words.say("paper.incident.writer"))));
    return blocks;
  }

  /// A line for each of `first`, then `more` empty ones.
  private static Block table(
      List<Integer> widths, List<String> header, List<String> first, int more) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (String each : first) {
      rows.add(line(widths.size(), each));
    }
    for (int i = 0; i < more; i++) {
      rows.add(line(widths.size(), " \n "));
    }
    return new Block.Table(widths, header, rows);
  }

  private static List<Block.Cell> line(int cells, String first) {
    List<Block.Cell> line =
        new ArrayList<>(Collections.nCopies(cells, new Block.Cell.Text(" \n ")));
    line.set(0, new Block.Cell.Text(first));
    return line;
  }
}
