package org.kitei.bench;

import java.util.List;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.storage.Store;
import org.kitei.usecase.register.RowSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// One more letter in the search across all registers, to what stands on the screen.
@Measure(what = "search across all registers, one more letter", must = 50, fails = 500)
public class SearchRow extends Row {
  private static final List<String> TYPED =
      List.of("う", "受", "受付", "花子", "例田 花", "pc-1", "pc-123", "しんさつ", "見本システム", "ﾙｰﾀｰ", "ない言葉");

  private final Words words = new BundleWords("ja");
  private RowSearch search;
  private int at;

  @Setup
  public void open() {
    Store store = old();
    search = new RowSearch(AllRegisters.list(), store.registers(), store.history());
    search.prepare(words);
  }

  @Benchmark
  public int measured() {
    at = (at + 1) % TYPED.size();
    return search.find(TYPED.get(at), words).size();
  }
}
