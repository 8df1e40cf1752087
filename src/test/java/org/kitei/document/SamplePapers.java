package org.kitei.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Block.Align;
import org.kitei.domain.shared.Block.Box;
import org.kitei.domain.shared.Block.Cell;
import org.kitei.domain.shared.Block.Size;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Paper.Mark;

/// Papers with made-up content that tests print and people look at.
public final class SamplePapers {
  private SamplePapers() {}

  /// One of every block, with rare kanji.
  public static Paper everyBlock(Mark mark) {
    return new Paper(
        "sample",
        "見本の書類",
        mark,
        "見本医院　第1版",
        false,
        List.of(
            new Block.Title(List.of("見本医院における", "さまざまな書類の見本")),
            new Block.Paragraph("令和8年12月1日", Align.RIGHT, Size.NORMAL),
            new Block.Paragraph("見本医院　医院長　髙﨑 𠮷彦", Align.RIGHT, Size.LARGE),
            new Block.Heading(1, "1　見出しの大きなもの"),
            new Block.Paragraph(
                "　段落は行の両端をそろえて組む。句読点や閉じ括弧が行の頭に来ることはなく、開き括弧が行の終わりに残ることもない（「このように」、括弧が続くときも同じである）。英語の単語"
                    + " Security Guideline や"
                    + " IPsec+IKE、https://www.example.jp/path/to/a-very-long-address-that-goes-on/and-on/index.html"
                    + " も途中に置ける。"),
            new Block.Heading(2, "1.1　見出しの小さなもの"),
            new Block.Clause(
                "・", "本システムを円滑に運用し、責任の所在を明確にするために、情報管理及び運用について、それぞれを担当する責任者を置く。責任者は𠮷田 花子とする。", 0),
            new Block.Clause("・", "短い項目。", 0),
            new Block.Clause(
                "▶", "一段下げた項目で、行が折り返しても文字の頭がそろうように長く書いてある。二行目も三行目も印の右から始まることを確かめる。", 1),
            new Block.Clause("(1)", "括弧つきの番号の項目。こちらも折り返したときに文字の頭がそろうように、少し長めに書いておくことにする。", 0),
            new Block.Clause("", "印のない項目。", 0),
            new Block.Quote("ここには原文がそのまま入る。出典はこの下に小さく置く。<b>&\"'", "見本の指針　5(2)"),
            new Block.Paragraph("小さな注のための段落。", Align.LEFT, Size.SMALL),
            new Block.Paragraph("中央にそろえた段落", Align.CENTRE, Size.NORMAL),
            new Block.FormLine("氏名", "例田 花子"),
            new Block.FormLine("所属", null),
            new Block.FormLine("持ち出す機器の番号と台数", null),
            new Block.CheckBoxes(
                List.of(new Box("はい", true), new Box("いいえ", false), new Box("該当なし", false))),
            new Block.Table(
                List.of(2, 6, 2, 2),
                List.of("番号", "確認すること", "はい・いいえ", "確認日"),
                List.of(
                    row("1", "ウイルス対策ソフトの定義ファイルは最新か。"),
                    row("2", "端末のある部屋に、関係のない人が入れないようになっているか。"),
                    List.of(
                        new Cell.Text("3"),
                        new Cell.Text("侭\n二行目"),
                        new Cell.Text(""),
                        new Cell.Text("令和8年12月1日")))),
            new Block.Signatures(List.of("医院長", "システム管理者", "確認者")),
            new Block.Figure(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120">\
                <rect x="10" y="30" width="110" height="50" rx="6" fill="#eef1f1" stroke="#445"/>\
                <rect x="280" y="30" width="110" height="50" rx="6" fill="none" stroke="#445"/>\
                <line x1="120" y1="55" x2="280" y2="55" stroke="#445" stroke-width="1.5"/>\
                <path d="M272 50 L280 55 L272 60 Z" fill="#445"/>\
                <circle cx="200" cy="55" r="5" fill="#0f6b62"/>\
                <text x="65" y="60" text-anchor="middle" font-size="14">端末</text>\
                <text x="335" y="60" text-anchor="middle" font-size="14">回線</text>\
                <text x="200" y="42" text-anchor="middle" font-size="11" fill="#0f6b62">暗号</text>\
                </svg>\
                """,
                "端末から回線へつながる図"),
            new Block.PageBreak(),
            new Block.Cards(
                2,
                IntStream.rangeClosed(1, 5)
                    .mapToObj(
                        number ->
                            List.<Block>of(
                                new Block.Heading(2, "札 " + number),
                                new Block.Paragraph("ここで切り離して渡す。"),
                                new Block.FormLine("名前", null)))
                    .toList())));
  }

  private static List<Cell> row(String number, String question) {
    return List.of(
        new Cell.Text(number),
        new Cell.Text(question),
        new Cell.Boxes(List.of(new Box("はい", false), new Box("いいえ", true))),
        new Cell.Text(""));
  }

  /// As long as a regulation, with chapters of clauses.
  public static Paper regulation() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of("オンライン資格確認等システム及び", "レセプトのオンライン請求システムに係る", "安全対策の規程")));
    blocks.add(new Block.Paragraph("見本医院", Align.RIGHT, Size.NORMAL));
    for (int chapter = 1; chapter <= 9; chapter++) {
      blocks.add(new Block.Heading(1, chapter + "　組織・体制の見本"));
      for (int section = 1; section <= 3; section++) {
        blocks.add(new Block.Heading(2, chapter + "." + section + "　管理者の役割"));
        blocks.add(
            new Block.Clause("・", "当医院に、オンライン資格確認等システム管理者（以下「システム管理者」という。）を置き、医院長をもって、これに充てる。", 0));
        blocks.add(new Block.Clause("・", "医院長は、必要な場合、システム管理者を別に指名することができる。", 0));
        blocks.add(
            new Block.Clause(
                "・",
                "本システムを円滑に運用し、責任の所在を明確にするために、本システムに関する情報管理及び運用について、それぞれを担当する責任者（情報管理責任者及び運用責任者）を置く。",
                0));
        blocks.add(
            new Block.Clause("・", "システム管理者は、令和8年12月1日までに、次の各号に掲げる事項を「安全管理ガイドライン」（第5版）に沿って定める。", 0));
        blocks.add(new Block.Clause("▶", "入退室の記録を定期的に確認し、12か月のあいだ保存すること。", 1));
        blocks.add(new Block.Clause("▶", "パスワードは英数字、記号を混在させた8文字以上の推測しにくい文字列とすること。", 1));
      }
    }
    return new Paper("regulation", "安全対策の規程", Mark.DRAFT, "見本医院　第2版　令和8年12月1日から", false, blocks);
  }

  /// What could break a page: titles of five lines, names without spaces, cells of 10,000 letters.
  public static Paper tooMuch() {
    String name = "医療法人社団見本会".repeat(40);
    return new Paper(
        "too-much",
        name,
        Mark.DRAFT,
        name,
        true,
        List.of(
            new Block.Title(List.of(name, "二行目", "三行目", "四行目", "五行目" + "W".repeat(400))),
            new Block.Heading(1, name),
            new Block.Clause("・", "a".repeat(1_000), 0),
            new Block.FormLine(name, name),
            new Block.Table(
                List.of(1, 1, 3),
                List.of("項目", "名", "内容"),
                List.of(
                    List.of(
                        new Cell.Text("1"),
                        new Cell.Text("W".repeat(300)),
                        new Cell.Text("あ、".repeat(5_000))),
                    List.of(
                        new Cell.Text("2"), new Cell.Text(name), new Cell.Text("x".repeat(10_000))),
                    List.of(
                        new Cell.Text("3"),
                        new Cell.Text("𠮷".repeat(300)),
                        new Cell.Text("終わり")))),
            new Block.Signatures(List.of(name.substring(0, 60), "長")),
            new Block.CheckBoxes(List.of(new Box(name, true), new Box("短い", false)))));
  }
}
