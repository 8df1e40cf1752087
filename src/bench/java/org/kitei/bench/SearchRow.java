package org.kitei.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.storage.Store;
import org.kitei.usecase.register.RowSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One more letter in the search across all registers, to what stands on the screen.
@Measure(what = "search across all registers, one more letter", must = 50, fails = 500)
@State(Scope.Benchmark)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchRow {
  private static final List<String> TYPED =
      List.of("う", "受", "受付", "花子", "例田 花", "pc-1", "pc-123", "しんさつ", "異常なし", "ﾙｰﾀｰ", "ない言葉");

  private final Words words = new BundleWords("ja");
  private Store store;
  private RowSearch search;
  private int at;

  @Setup
  public void open() {
    store = Hospital.old();
    search = new RowSearch(AllRegisters.list(), store.registers(), store.history());
    search.prepare(words);
  }

  @Benchmark
  public int measured() {
    at = (at + 1) % TYPED.size();
    return search.find(TYPED.get(at), words).size();
  }

  @TearDown
  public void close() {
    store.close();
  }
}
