package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.cli.Samples;
import org.kitei.document.Pdf;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.platform.TokyoPresent;
import org.kitei.usecase.paper.PaperService;

/// The papers of cases from a made-up clinic; they lie in `target/papers` to be looked at.
class CasePapersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final List<String> PAPERS =
      List.of(
          "violation-record/VI-2026-001",
          "takeout-permit/1",
          "consultation-record/1",
          "change-record/1",
          "review-minutes/1");

  @TempDir Path folder;
  private Samples.Opened sample;

  @BeforeEach
  void open() {
    sample =
        new SampleFolders(new Shared(), TokyoPresent.on(TODAY), () -> "test")
            .open(
                folder.resolve("sample"),
                new Samples.Order(InstitutionKind.CLINIC, TODAY, 1, 1, 20, 3));
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void everyCaseHasItsPaperAndItsForm() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String paper : PAPERS) {
      for (boolean blank : List.of(false, true)) {
        byte[] pdf = made(paper, blank);
        Pdf.faults(pdf).forEach(fault -> faults.add(paper + " " + fault));
        keep(paper.replace('/', '-') + (blank ? "-blank" : ""), pdf);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsPrivateIsLeftOutUnlessAskedFor() {
    String usual = text("violation-record/1");
    String all = text("violation-record/1/all");

    assertThat(usual).contains("伏せています").doesNotContain("口頭で注意した").doesNotContain("文書で注意した");
    assertThat(all).doesNotContain("伏せています").containsPattern("(口頭|文書)で注意");
    assertThat(text("violations")).doesNotContainPattern("(口頭|文書)で注意した");
  }

  @Test
  void withoutACaseTheOpenOnesArePrinted() {
    assertThat(text("takeout-permit")).contains("持出し中");
    assertThat(outcome("takeout-permit/TO-1999-001", false))
        .isInstanceOf(PaperService.Outcome.NotHere.class);
    assertThat(sample.papers().find("duty-table/1")).isEmpty();
  }

  private PaperService.Outcome outcome(String paper, boolean blank) {
    return sample.papers().pdf(sample.papers().find(paper).orElseThrow(), blank);
  }

  private byte[] made(String paper, boolean blank) {
    PaperService.Outcome outcome = outcome(paper, blank);
    assertThat(outcome).as(paper).isInstanceOf(PaperService.Outcome.Made.class);
    return ((PaperService.Outcome.Made) outcome).bytes();
  }

  private String text(String paper) {
    return Pdf.text(made(paper, false));
  }

  private static void keep(String name, byte[] pdf) throws IOException {
    Path papers = Files.createDirectories(Path.of("target/papers"));
    Files.write(papers.resolve(name + ".pdf"), pdf);
  }
}
