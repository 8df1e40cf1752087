package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.cli.Samples;
import org.kitei.document.Pdf;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.platform.TokyoPresent;
import org.kitei.usecase.paper.PaperService;

/// Prints the papers of chapter 1 for made-up institutions; they lie in `target/papers` to be
/// looked at.
class PapersOfSamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final List<String> PAPERS =
      List.of(
          "appointment-letters", "duty-table", "boundary-table", "contact-sheet", "emergency-card");

  private static final List<String> WIDE =
      List.of(
          "takeout", "changes", "reviews", "violations", "incidents", "contact_tree", "accounts");

  /// What begins like a date, the number of a case or a telephone number, and is cut short.
  private static final Pattern BROKEN =
      Pattern.compile(
          "(令和[0-9]+年[0-9]+|\\b[A-Z]+-20[0-9]{2}-[0-9]{0,2}|\\b0[0-9]-[0-9]{4}-[0-9]{0,3})(?=\\s|$)");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"CLINIC", "HEALTH_INSURANCE_SOCIETY", "REVIEW_PAYMENT"})
  void everyPaperOfChapterOneIsPdfAFilledAndBlank(InstitutionKind kind) throws IOException {
    SampleFolders samples = new SampleFolders(new Shared(), TokyoPresent.on(TODAY), () -> "test");
    List<String> faults = new ArrayList<>();
    try (Samples.Opened sample =
        samples.open(folder.resolve("sample"), new Samples.Order(kind, TODAY, 1, 0, 8, 6))) {
      for (String key : PAPERS) {
        for (boolean blank : List.of(false, true)) {
          byte[] pdf = pdf(sample.papers(), key, blank);
          Pdf.faults(pdf).forEach(fault -> faults.add(key + " " + fault));
          keep(kind.key() + "-" + key + (blank ? "-blank" : ""), pdf);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CLINIC", "HEALTH_INSURANCE_SOCIETY"})
  void theStatusIsOnePage(InstitutionKind kind) throws IOException {
    SampleFolders samples = new SampleFolders(new Shared(), TokyoPresent.on(TODAY), () -> "test");
    try (Samples.Opened sample =
        samples.open(folder.resolve("sample"), new Samples.Order(kind, TODAY, 1, 0, 8, 6))) {
      for (String key : List.of("status", "status-handed-over")) {
        byte[] pdf = pdf(sample.papers(), key, false);
        assertThat(Pdf.pages(pdf)).as(key).hasSize(1);
        keep(kind.key() + "-" + key, pdf);
      }
    }
  }

  /// A date that ends after "令和7年1" is read as January; a telephone number with a digit in the next
  /// line is called wrong.
  @Test
  void numbersAndDatesOfWideRegistersStandInOneLine() {
    SampleFolders samples = new SampleFolders(new Shared(), TokyoPresent.on(TODAY), () -> "test");
    try (Samples.Opened sample =
        samples.open(
            folder.resolve("sample"),
            new Samples.Order(InstitutionKind.CLINIC, TODAY, 1, 2, 8, 6))) {
      for (String key : WIDE) {
        String text = String.join("\n", Pdf.pages(pdf(sample.papers(), key, false)));
        assertThat(BROKEN.matcher(text).results().map(MatchResult::group)).as(key).isEmpty();
      }
    }
  }

  private static byte[] pdf(PaperService papers, String key, boolean blank) {
    PaperService.Outcome outcome = papers.pdf(papers.find(key).orElseThrow(), blank);
    assertThat(outcome).as(key).isInstanceOf(PaperService.Outcome.Made.class);
    return ((PaperService.Outcome.Made) outcome).bytes();
  }

  private static void keep(String name, byte[] pdf) throws IOException {
    Path papers = Files.createDirectories(Path.of("target/papers"));
    Files.write(papers.resolve(name + ".pdf"), pdf);
  }
}
