package org.kitei.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Fills the ten-year hospital, runs the benchmarks and writes the table: `table.txt`,
/// `table.json`, and JMH's own `results.json`.
public final class Bench {
  private Bench() {}

  /// @param arguments the folder for the results, then names of rows to run; all without
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Files.createDirectories(folder);
    String data = Hospital.prepare(folder);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .jvmArgsAppend(
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-D" + Hospital.FOLDER + "=" + folder)
            .shouldFailOnError(true)
            .resultFormat(ResultFormatType.JSON)
            .result(folder.resolve("results.json").toString());
    if (arguments.length == 1) {
      options.include("org\\.kitei\\.bench\\..*");
    }
    for (int i = 1; i < arguments.length; i++) {
      options.include("\\." + arguments[i] + "\\.");
    }
    List<TableLine> lines = lines(new Runner(options.build()).run());
    String table =
        lines.stream().map(TableLine::text).collect(Collectors.joining("\n", data + "\n\n", "\n"));
    Files.writeString(folder.resolve("table.txt"), table, StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("table.json"),
        lines.stream().map(TableLine::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")),
        StandardCharsets.UTF_8);
    System.out.println(table);
    List<String> failed = lines.stream().filter(TableLine::isBeyond).map(TableLine::what).toList();
    if (!failed.isEmpty()) {
      throw new IllegalStateException("far beyond what is demanded: " + failed);
    }
  }

  private static List<TableLine> lines(Collection<RunResult> results) throws Exception {
    Map<String, Map<String, Double>> scores = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      int dot = name.lastIndexOf('.');
      scores
          .computeIfAbsent(name.substring(0, dot), row -> new TreeMap<>())
          .put(name.substring(dot + 1), result.getPrimaryResult().getScore());
    }
    List<TableLine> lines = new ArrayList<>();
    for (Map.Entry<String, Map<String, Double>> row : scores.entrySet()) {
      Measure measure = Class.forName(row.getKey()).getAnnotation(Measure.class);
      if (measure == null) {
        throw new IllegalStateException(row.getKey() + " says not what it measures");
      }
      lines.add(
          new TableLine(measure, row.getValue().get("measured"), row.getValue().get("floor")));
    }
    return lines;
  }
}
