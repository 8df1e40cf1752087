package org.kitei.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// What is carried along is listed with its licence, and nothing else is listed.
class ThirdPartyTest {
  private static final Path FOLDER = Path.of("packaging/common");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([^|]+) \\| ([0-9][^|]*) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
  private static final Pattern JAR =
      Pattern.compile("(.+?)-([0-9][0-9a-zA-Z.]*)(?:-[a-z0-9-]+)?\\.jar");

  @Test
  void everyLibraryThePomNamesIsListed() throws Exception {
    List<String> listed = rows().stream().map(row -> row.group(1)).toList();
    assertThat(listed).containsAll(namedByThePom());
  }

  @Test
  void everyListedLibraryLiesOnTheClassPathInItsVersion() throws IOException {
    List<String> there =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(path -> JAR.matcher(Path.of(path).getFileName().toString()))
            .filter(jar -> jar.matches())
            .map(jar -> jar.group(1) + " " + jar.group(2))
            .distinct()
            .toList();
    assertThat(
            rows().stream()
                .filter(row -> !row.group(1).endsWith(".ttf"))
                .map(row -> row.group(1) + " " + row.group(2)))
        .isSubsetOf(there)
        .hasSizeGreaterThan(20);
  }

  @Test
  void everyTypefaceIsListed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/kitei/document/font"))) {
      assertThat(rows().stream().map(row -> row.group(1)).filter(name -> name.endsWith(".ttf")))
          .containsExactlyInAnyOrderElementsOf(
              files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void everyLicenceTextIsThereAndNamed() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("licences"))) {
      assertThat(rows().stream().flatMap(row -> Stream.of(row.group(5).split(", ", -1))).distinct())
          .containsExactlyInAnyOrderElementsOf(
              files.map(file -> file.getFileName().toString()).toList());
    }
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(FOLDER.resolve("THIRD-PARTY.md"))).results().toList();
  }

  private static List<String> namedByThePom() throws Exception {
    Element project =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getDocumentElement();
    var dependencies = project.getElementsByTagName("dependency");
    return Stream.iterate(0, at -> at < dependencies.getLength(), at -> at + 1)
        .map(at -> (Element) Objects.requireNonNull(dependencies.item(at)))
        .filter(dependency -> dependency.getParentNode().getParentNode().isSameNode(project))
        .filter(dependency -> !text(dependency, "scope").equals("test"))
        .map(dependency -> text(dependency, "artifactId"))
        .toList();
  }

  private static String text(Element parent, String name) {
    var found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
