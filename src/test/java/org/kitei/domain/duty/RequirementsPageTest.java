package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.register.WordKeys;
import org.kitei.platform.BundleWords;

/// The page of all requirements with their rules is made from the catalogue and held equal here;
/// `-Dkitei.page=write` writes it.
class RequirementsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/requirements.md");
  private static final BundleWords ENGLISH = new BundleWords("en");

  private static final String HEAD =
      """
      # Requirements and their rules

      What the guideline and its models ask, taken together to one requirement for each thing there is to do. Each has one rule (`domain.duty`), which looks at the registers named, or at an
      adopted document, or at what the head states. *Partly* is whenever something of it is seen and not all; *overdue* is when a day is past: of the rule's own (below), or the target date
      somebody set. Where a period is not in the text, the head decides it (`head_decisions`); without a decision a year is usual, except where the original says 定期的に: there the decision itself
      is asked for. This page is generated from the catalogue; `RequirementsPageTest` holds it equal.
      """;

  @Test
  void thePageSaysWhatTheCatalogueSays() throws IOException {
    String made = page();
    if (System.getProperty("kitei.page", "").equals("write")) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(made);
  }

  private static String page() {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    int chapter = -1;
    for (Requirement each : RuleDesk.CATALOGUE.requirements()) {
      if (each.chapter() != chapter) {
        chapter = each.chapter();
        lines.add("## " + ENGLISH.say(WordKeys.numbered("duty.chapter", chapter)) + "\n");
      }
      lines.add(section(each));
    }
    return String.join("\n", lines);
  }

  private static String section(Requirement each) {
    List<String> lines = new ArrayList<>();
    lines.add("### `" + each.id() + "` " + each.title().en() + " (" + each.title().ja() + ")\n");
    lines.add("| | |\n|---|---|");
    line(lines, "Rule", "`" + Rules.of(each.id()).getClass().getSimpleName() + "`");
    line(lines, "Serves", served(each));
    line(lines, "Proof", each.proof().key() + ": " + String.join(", ", each.registers()));
    line(lines, "Kept beside", each.beside().isEmpty() ? null : String.join(", ", each.beside()));
    line(lines, "Met", both(each.yardstick().met()));
    line(lines, "Overdue", both(each.yardstick().overdue()));
    line(lines, "Cannot see", both(each.yardstick().unseen()));
    line(lines, "Says while missing", both(each.missing()));
    line(lines, "Put right at", each.fix());
    line(lines, "Risk, minutes", each.remedy().risk() + ", " + each.remedy().minutes());
    return String.join("\n", lines) + "\n";
  }

  private static void line(List<String> lines, String what, @Nullable String said) {
    if (said != null) {
      lines.add("| " + what + " | " + said + " |");
    }
  }

  private static @Nullable String both(@Nullable Bilingual said) {
    return said == null ? null : said.en() + " " + said.ja();
  }

  private static String served(Requirement each) {
    return RuleDesk.CATALOGUE.serving(each.id()).stream()
        .map(entry -> Objects.toString(entry.id()))
        .collect(Collectors.joining(" "));
  }
}
