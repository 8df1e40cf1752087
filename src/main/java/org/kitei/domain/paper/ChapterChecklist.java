package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// A list to check off, requirement by requirement: the clauses it serves, yes or no, the day it
/// was checked and the day it is meant to be done. One chapter, or all.
public final class ChapterChecklist implements PaperKind {
  /// The key of the list for the whole guideline.
  public static final String KEY = "checklist";

  private static final List<Integer> WIDTHS = List.of(13, 43, 12, 16, 16);
  private static final int LAST = 9;

  private final List<Integer> chapters;
  private final String key;

  private ChapterChecklist(String key, List<Integer> chapters) {
    this.key = key;
    this.chapters = chapters;
  }

  /// One list for the whole guideline, and one for each chapter.
  public static List<PaperKind> all() {
    List<Integer> every = new ArrayList<>();
    List<PaperKind> kinds = new ArrayList<>();
    for (int chapter = 0; chapter <= LAST; chapter++) {
      every.add(chapter);
      kinds.add(new ChapterChecklist("checklist-" + chapter, List.of(chapter)));
    }
    kinds.addFirst(new ChapterChecklist(KEY, List.copyOf(every)));
    return kinds;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Message title() {
    return chapters.size() == 1
        ? Message.of("paper.checklist.chapter-title", chapterName(chapters.getFirst()))
        : Message.of("paper.checklist.title");
  }

  @Override
  public Optional<Message> below() {
    return chapters.size() == 1 ? Optional.of(chapterName(chapters.getFirst())) : Optional.empty();
  }

  @Override
  public Occasion occasion() {
    return Occasion.INSPECTION;
  }

  @Override
  public boolean isOf(Concerns concerns) {
    return chapters.stream().anyMatch(concerns.chapters()::contains);
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    Words words = desk.words();
    String title = words.say(title());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of(title)));
    blocks.add(
        new Block.Paragraph(desk.profile().officialName(), Block.Align.RIGHT, Block.Size.NORMAL));
    blocks.add(
        new Block.FormLine(
            words.say("paper.checklist.date"), blank ? null : Wareki.format(desk.today())));
    blocks.add(new Block.FormLine(words.say("paper.checklist.by"), null));
    blocks.add(
        new Block.Paragraph(
            words.say("paper.checklist.source"), Block.Align.LEFT, Block.Size.SMALL));
    for (int chapter : chapters) {
      chapter(desk, chapter, blank, blocks);
    }
    return new Paper(
        key,
        title,
        blank ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        desk.profile().officialName(),
        false,
        blocks);
  }

  private void chapter(Desk desk, int chapter, boolean blank, List<Block> blocks) {
    Words words = desk.words();
    blocks.add(new Block.Heading(1, words.say(chapterName(chapter))));
    Map<Requirement, List<Finding>> groups =
        desk.findings().stream()
            .filter(each -> each.requirement().chapter() == chapter)
            .collect(
                Collectors.groupingBy(
                    Finding::requirement, LinkedHashMap::new, Collectors.toList()));
    List<List<Block.Cell>> rows = new ArrayList<>();
    groups.forEach(
        (requirement, findings) -> {
          if (findings.stream().anyMatch(each -> each.status() != Status.NOT_APPLICABLE)) {
            rows.add(row(words, requirement, findings, blank));
          }
        });
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph(words.say("paper.checklist.nothing-here")));
      return;
    }
    blocks.add(
        new Block.Table(
            WIDTHS,
            List.of(
                words.say("paper.checklist.column-clause"),
                words.say("paper.checklist.column-what"),
                words.say("paper.checklist.column-answer"),
                words.say("paper.checklist.column-checked"),
                words.say("paper.checklist.column-target")),
            rows));
  }

  private static List<Block.Cell> row(
      Words words, Requirement requirement, List<Finding> findings, boolean blank) {
    List<Finding> binding =
        findings.stream().filter(each -> each.status() != Status.NOT_APPLICABLE).toList();
    boolean met = binding.stream().allMatch(each -> each.status() == Status.MET);
    String what = requirement.title().in(words.language());
    String missing =
        binding.stream()
            .flatMap(each -> each.missing().stream())
            .map(each -> each.in(words))
            .distinct()
            .collect(Collectors.joining("\n"));
    return List.of(
        new Block.Cell.Text(clauses(words, binding)),
        new Block.Cell.Text(
            blank || met || missing.isEmpty()
                ? what
                : what + "\n\u2192 " + missing.replace("\n", "\n\u2192 ")),
        new Block.Cell.Boxes(
            List.of(
                new Block.Box(words.say("paper.checklist.yes"), !blank && met),
                new Block.Box(words.say("paper.checklist.no"), !blank && !met))),
        new Block.Cell.Text(""),
        new Block.Cell.Text(due(binding, blank)));
  }

  private static String due(List<Finding> findings, boolean blank) {
    return blank
        ? ""
        : findings.stream()
            .flatMap(each -> Stream.ofNullable(each.due()))
            .sorted()
            .findFirst()
            .map(Wareki::format)
            .orElse("");
  }

  /// `II 1(1)` for the guideline and `C 5-6` for a model, each clause once.
  private static String clauses(Words words, List<Finding> findings) {
    return findings.stream()
        .map(Finding::entry)
        .map(entry -> clause(words, entry))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String clause(Words words, Entry entry) {
    if (entry.source() != Source.GUIDELINE) {
      return words.say("paper.checklist.model-clause", entry.chapter(), entry.item());
    }
    if (entry.chapter().equals("II")) {
      return words.say("paper.checklist.part-two-opening");
    }
    if (entry.chapter().startsWith("I")) {
      return words.say("paper.checklist.part-one-clause", entry.chapter().substring(1));
    }
    // chapter 8 is printed without items
    return entry.outerHeading() == null
        ? words.say("paper.checklist.guideline-chapter", entry.chapter())
        : words.say("paper.checklist.guideline-clause", entry.chapter(), entry.item());
  }

  private static Message chapterName(int chapter) {
    return Message.of(WordKeys.numbered("duty.chapter", chapter));
  }
}
