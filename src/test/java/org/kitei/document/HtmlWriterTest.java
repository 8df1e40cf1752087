package org.kitei.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Paper.Mark;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class HtmlWriterTest {
  private static final Pattern ELSEWHERE = Pattern.compile("src=|href=|@import|url\\(");

  @Test
  void aPageStandsAlone() {
    String page = page(SamplePapers.everyBlock(Mark.DRAFT));
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("lang=\"ja\"", "<title>見本の書類</title>", "<style>", "<meta charset=\"UTF-8\"/>");
    assertThat(ELSEWHERE.matcher(page).results().map(found -> found.group())).isEmpty();
  }

  @Test
  void textIsNeverMarkup() throws Exception {
    String nasty = "</p><script>alert(\"1\")</script>&amp;'";
    Document page = parsed(page(paper(new Block.Paragraph(nasty))));
    Node paragraph = page.getElementsByTagName("p").item(0);
    assertThat(paragraph.getTextContent()).isEqualTo(nasty);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void whateverIsTypedThePageStaysWellFormed() {
    qt().forAll(strings().allPossible().ofLengthBetween(0, 60))
        .checkAssert(
            typed -> {
              try {
                parsed(
                    page(paper(new Block.FormLine(typed, typed), new Block.Quote(typed, typed))));
              } catch (Exception malformed) {
                throw new AssertionError(malformed);
              }
            });
  }

  @Test
  void severalSpacesAndLineEndsStay() throws Exception {
    Document page = parsed(page(paper(new Block.Paragraph("a  b\nc"))));
    Node paragraph = page.getElementsByTagName("p").item(0);
    assertThat(paragraph.getTextContent()).isEqualTo("a \u00a0bc");
    assertThat(((org.w3c.dom.Element) paragraph).getElementsByTagName("br").getLength()).isOne();
  }

  @Test
  void boxesSayWhetherTheyAreTicked() {
    String page =
        page(
            paper(
                new Block.CheckBoxes(
                    List.of(new Block.Box("はい", true), new Block.Box("いいえ", false)))));
    assertThat(page)
        .containsPattern("aria-checked=\"true\">.*はい")
        .containsPattern("aria-checked=\"false\"></span>いいえ");
  }

  @Test
  void aBlankLineToWriteOnIsRuledAndAFilledOneIsNot() {
    assertThat(page(paper(new Block.FormLine("氏名", null)))).contains("<td class=\"blank\">");
    assertThat(page(paper(new Block.FormLine("氏名", "見本 一郎")))).doesNotContain("class=\"blank\"");
  }

  private static Paper paper(Block... blocks) {
    return new Paper("test", "試し", Mark.FINAL, null, false, List.of(blocks));
  }

  private static String page(Paper paper) {
    return new String(new PdfWriter().html(paper), StandardCharsets.UTF_8);
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }
}
