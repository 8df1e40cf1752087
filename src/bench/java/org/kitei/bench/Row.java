package org.kitei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.kitei.storage.Store;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How every row is taken: the time of one call, after some seconds of warming up. What a row
/// opened is closed after it, the last first, and its own folders are gone.
@State(Scope.Benchmark)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class Row {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  /// Closed after the row.
  <T extends AutoCloseable> T open(T thing) {
    opened.push(thing);
    return thing;
  }

  /// The hospital with ten years behind it.
  Store old() {
    return open(Hospital.old());
  }

  /// The same in its first year.
  Store young() {
    return open(Hospital.young());
  }

  /// An empty folder, removed after the row.
  Path folder() throws IOException {
    Path folder = Files.createTempDirectory("kitei-bench");
    opened.push(() -> Hospital.delete(folder));
    return folder;
  }

  /// A copy of the hospital's folder to write in, removed after the row.
  Path copy() throws IOException {
    Path copy = Hospital.copy();
    opened.push(() -> Hospital.delete(copy));
    return copy;
  }

  @TearDown
  public void close() throws Exception {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }
}
