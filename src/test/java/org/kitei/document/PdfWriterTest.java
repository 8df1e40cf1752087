package org.kitei.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Block.Cell;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Paper.Mark;
import org.kitei.port.DocumentWriter.UnprintableText;
import org.kitei.port.PageImages;

class PdfWriterTest {
  private static final PdfWriter WRITER = new PdfWriter();

  @ParameterizedTest
  @EnumSource(Mark.class)
  void veraPdfAcceptsAPaperWithEveryBlock(Mark mark) {
    assertThat(Pdf.faults(WRITER.pdf(SamplePapers.everyBlock(mark)))).isEmpty();
  }

  @Test
  void everyBlockCanBeRead() {
    String text = Pdf.flow(WRITER.pdf(SamplePapers.everyBlock(Mark.FINAL)));
    assertThat(text)
        .contains("見本医院におけるさまざまな書類の見本", "見本医院医院長髙﨑𠮷彦")
        .contains("1見出しの大きなもの", "・本システムを円滑に運用し、", "責任者は𠮷田花子とする。", "(1)括弧つきの番号")
        .contains("<b>&\"'見本の指針5(2)", "氏名例田花子", "所属", "はいいいえ該当なし")
        .contains("番号確認することはい・いいえ確認日", "侭", "二行目", "医院長システム管理者確認者")
        .contains("端末", "回線", "暗号", "札1", "札5", "見本医院第1版1/3")
        .doesNotContain("#", "案", "DRAFT");
  }

  @Test
  void everyPageOfADraftSaysSoAndItsWordsStayWhole() {
    List<String> pages = Pdf.pages(WRITER.pdf(SamplePapers.regulation()));
    assertThat(pages).hasSizeGreaterThan(5).allMatch(page -> page.contains("DRAFT"));
    assertThat(String.join("", pages).replaceAll("\\s", ""))
        .contains("それぞれを担当する責任者（情報管理責任者及び運用責任者）を置く。");
  }

  @Test
  void everyPageCarriesItsNumberAndTheFoot() {
    List<String> pages = Pdf.pages(WRITER.pdf(SamplePapers.regulation()));
    for (int number = 1; number <= pages.size(); number++) {
      assertThat(pages.get(number - 1))
          .contains(number + " / " + pages.size())
          .contains("令和8年12月1日から");
    }
  }

  @Test
  void linesNeverBeginWithAClosingMarkNorEndWithAnOpeningOne() {
    List<String> lines =
        Stream.concat(
                Pdf.pages(WRITER.pdf(SamplePapers.regulation())).stream(),
                Pdf.pages(WRITER.pdf(SamplePapers.everyBlock(Mark.FINAL))).stream())
            .flatMap(String::lines)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(lines).noneMatch(line -> "。、」）』】ーっ".indexOf(line.charAt(0)) >= 0);
    assertThat(lines).noneMatch(line -> "「（『【".indexOf(line.charAt(line.length() - 1)) >= 0);
  }

  @Test
  void headingsAreNeverTheLastOnAPage() {
    assertThat(Pdf.pages(WRITER.pdf(SamplePapers.regulation())))
        .noneMatch(
            page -> {
              List<String> lines = page.lines().map(String::strip).toList();
              return lines.get(lines.size() - 2).matches("\\d(\\.\\d)?\\s.*");
            });
  }

  @Test
  void longTitlesNamesAndCellsStayOnThePage() throws IOException {
    byte[] pdf = WRITER.pdf(SamplePapers.tooMuch());
    assertThat(Pdf.faults(pdf)).isEmpty();
    String text = Pdf.flow(pdf);
    assertThat(text.codePoints().filter(letter -> letter == 'x').count()).isEqualTo(10_000);
    assertThat(text.codePoints().filter(letter -> letter == 'あ').count()).isEqualTo(5_000);
    assertThat(text.codePoints().filter(letter -> letter == 0x20bb7).count()).isEqualTo(300);
    assertThat(text).contains("五行目WWW", "終わり").doesNotContain("#");
  }

  @Test
  void aTableRepeatsItsHeaderOnEveryPage() {
    List<List<Cell>> rows =
        IntStream.range(0, 120)
            .mapToObj(row -> List.<Cell>of(new Cell.Text("行" + row), new Cell.Text("内容\nふたつめ")))
            .toList();
    Block.Table table = new Block.Table(List.of(1, 3), List.of("左の見出し", "右の見出し"), rows);
    List<String> pages = Pdf.pages(WRITER.pdf(paper(table)));
    assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.contains("左の見出し"));
    assertThat(pages).allMatch(page -> count(page, "内容") == count(page, "ふたつめ"));
  }

  @Test
  void whatLiesBelowTheLastBlockMakesNoPageMore() {
    Block.Signatures seals = new Block.Signatures(List.of("院長"));
    for (int rows = 20; rows < 32; rows++) {
      Block.Table table =
          new Block.Table(
              List.of(1), List.of("見出し"), Collections.nCopies(rows, List.of(new Cell.Text("行"))));
      assertThat(Pdf.pages(WRITER.pdf(paper(table))).getLast()).as(rows + " rows").contains("行");
      assertThat(Pdf.pages(WRITER.pdf(paper(table, seals))).getLast())
          .as(rows + " rows and seals")
          .containsAnyOf("行", "院長");
    }
  }

  @Test
  void everyCharacterOfWindowsShiftJisIsReadBackAsItself() {
    Charset windows = Charset.forName("windows-31j");
    String letters =
        IntStream.rangeClosed(0x21, 0xffe6)
            .filter(letter -> letter < 0xe000 || letter > 0xf8ff)
            .filter(letter -> letter < 0x7f || letter > 0x9f)
            .filter(letter -> letter < 0xd800 || letter > 0xdfff)
            .mapToObj(Character::toString)
            .filter(letter -> new String(letter.getBytes(windows), windows).equals(letter))
            .filter(letter -> !Character.isSpaceChar(letter.codePointAt(0)))
            .reduce("", String::concat);
    assertThat(letters).hasSizeGreaterThan(7_000);
    String read = Pdf.flow(WRITER.pdf(paper(new Block.Paragraph(letters))));
    assertThat(letters.codePoints().filter(letter -> read.indexOf(letter) < 0).boxed().toList())
        .extracting(letter -> Character.toString(letter))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "𠀋", "髙", "﨑", "濵", "槗", "禱", "𩸽", "Nguyễn", "葛\uDB40\uDD00"})
  void rareLettersOfNamesArePrinted(String name) {
    String text = Pdf.flow(WRITER.pdf(paper(new Block.Paragraph("「" + name + "」様"))));
    assertThat(text).contains("「" + name.replace("\uDB40\uDD00", "") + "」様");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D\uDE00", "\uE000", "\u0007", "\uD842", "ქ"})
  void aCharacterWithoutAGlyphIsRefusedAndNamed(String letter) {
    assertThatThrownBy(() -> WRITER.pdf(paper(new Block.FormLine("氏名", "見本" + letter))))
        .isInstanceOfSatisfying(
            UnprintableText.class, refused -> assertThat(refused.character()).isEqualTo(letter));
  }

  @Test
  void typedBoxesAreDrawn() {
    String text = Pdf.flow(WRITER.pdf(paper(new Block.Paragraph("☐はい☑いいえ"))));
    assertThat(text).contains("はいいいえ");
  }

  @Test
  void theSamePaperGivesTheSameBytes() {
    Paper paper = SamplePapers.everyBlock(Mark.DRAFT);
    assertThat(new PdfWriter().pdf(paper)).isEqualTo(new PdfWriter().pdf(paper));
  }

  @Test
  void titleLanguageAndProducerAreSaidAndNoMoment() throws IOException {
    try (PDDocument document = Loader.loadPDF(WRITER.pdf(SamplePapers.everyBlock(Mark.FINAL)))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("見本の書類");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
    }
  }

  @Test
  void pagesAreA4AsTheyLie() throws IOException {
    try (PDDocument upright = Loader.loadPDF(WRITER.pdf(SamplePapers.regulation()));
        PDDocument across = Loader.loadPDF(WRITER.pdf(SamplePapers.tooMuch()))) {
      assertThat(upright.getPage(0).getMediaBox().getWidth()).isBetween(595f, 595.5f);
      assertThat(across.getPage(0).getMediaBox().getWidth()).isBetween(841.5f, 842f);
    }
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = listed(temporary);
    try (PageImages pages = PdfPages.open(WRITER.pdf(SamplePapers.everyBlock(Mark.FINAL)))) {
      pages.page(0, 50);
    }
    assertThat(listed(temporary)).filteredOn(file -> !before.contains(file)).isEmpty();
  }

  @Test
  void aPageIsDrawnWithInkOnWhite() {
    try (PageImages pages = PdfPages.open(WRITER.pdf(SamplePapers.everyBlock(Mark.FINAL)))) {
      PageImages.Picture page = pages.page(0, 72);
      assertThat(pages.count()).isEqualTo(3);
      assertThat(page.width()).isEqualTo(595);
      assertThat(page.height()).isEqualTo(841);
      assertThat(page.argb().get(0)).isEqualTo(0xffffffff);
      assertThat(IntStream.range(0, page.argb().limit()).map(page.argb()::get))
          .anyMatch(pixel -> (pixel & 0xff) < 0x60);
    }
  }

  private static Paper paper(Block... blocks) {
    return new Paper("test", "試し", Mark.FINAL, null, false, List.of(blocks));
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("hsperfdata"))
          .filter(
              file -> file.getFileName().toString().matches("(?i).*(pdf|font|ttf|icc|html|tmp).*"))
          .toList();
    }
  }
}
