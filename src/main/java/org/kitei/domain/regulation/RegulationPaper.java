package org.kitei.domain.regulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Form;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Paper;

/// How a regulation's text stands on paper: title, name, chapters, clauses, appendix.
public final class RegulationPaper {
  /// The document's key on the command line and in lists.
  public static final String KEY = "regulation";

  private static final String APPENDIX = "T";
  private static final List<Integer> APPENDIX_WIDTHS = List.of(1, 14);
  private static final List<Integer> CLASS_WIDTHS = List.of(2, 13);

  private RegulationPaper() {}

  public static Paper of(Regulation regulation, Paper.Mark mark, @Nullable String foot) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(regulation.titleLines()));
    blocks.add(new Block.Paragraph(regulation.name(), Block.Align.RIGHT, Block.Size.NORMAL));
    String chapter = "";
    List<Article> table = new ArrayList<>();
    for (Article article : regulation.body()) {
      if (!inTable(article) || !article.chapter().equals(chapter)) {
        flush(table, blocks);
      }
      if (!article.chapter().equals(chapter)) {
        chapter = article.chapter();
        blocks.add(heading(article));
      }
      if (inTable(article)) {
        table.add(article);
      } else {
        blocks.add(clause(article));
      }
    }
    flush(table, blocks);
    return new Paper(KEY, regulation.title(), mark, foot, false, blocks);
  }

  private static Block heading(Article article) {
    return new Block.Heading(
        1,
        article.chapter().equals(APPENDIX)
            ? article.heading()
            : article.chapter() + "\u3000" + article.heading());
  }

  private static boolean inTable(Article article) {
    return switch (article.form()) {
      case TABLE_ROW, APPENDIX_ROW, APPENDIX_SUB -> true;
      default -> false;
    };
  }

  private static Block clause(Article article) {
    return switch (article.form()) {
      case BULLET -> new Block.Clause("\u30fb", article.text(), 0);
      case SUB_BULLET -> new Block.Clause("\u25b6", article.text(), 1);
      case CLASS_LINE -> new Block.Clause("", article.text(), 1);
      default -> new Block.Paragraph(article.text());
    };
  }

  /// Rows of a table gathered so far; points of the appendix join the row they belong to.
  private static void flush(List<Article> gathered, List<Block> blocks) {
    if (gathered.isEmpty()) {
      return;
    }
    boolean classes = gathered.getFirst().form() == Form.TABLE_ROW;
    List<List<Block.Cell>> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (Article article : gathered) {
      if (article.form() == Form.APPENDIX_SUB) {
        cells.set(1, cells.get(1) + "\n\u30fb" + article.text());
        continue;
      }
      addRow(rows, cells);
      cells = new ArrayList<>(cells(article));
    }
    addRow(rows, cells);
    blocks.add(new Block.Table(classes ? CLASS_WIDTHS : APPENDIX_WIDTHS, List.of(), rows));
    gathered.clear();
  }

  private static void addRow(List<List<Block.Cell>> rows, List<String> cells) {
    if (!cells.isEmpty()) {
      rows.add(cells.stream().<Block.Cell>map(Block.Cell.Text::new).toList());
    }
  }

  private static List<String> cells(Article article) {
    return article.form() == Form.TABLE_ROW
        ? List.of(article.text().split("\t", 2))
        : List.of(article.label().substring(article.label().indexOf('-') + 1), article.text());
  }
}
