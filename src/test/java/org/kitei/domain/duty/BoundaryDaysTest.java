package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.shared.Business;

/// The page of boundary days is what is tested: on the day before, on the day and on the day after,
/// each of its rows stands as the page says, under every model and under the guideline alone.
class BoundaryDaysTest {
  private static final Path PAGE = Path.of("src/site/markdown/boundary-days.md");
  private static final String ROW = "| `";
  private static final String NOT_ASKED = "–";

  /// Who is judged in a column, and by which text.
  private enum Column {
    A(
        Source.A,
        InstitutionKind.HEALTH_INSURANCE_SOCIETY,
        Set.of(Business.CLAIMS, Business.ENROLMENT)),
    B(Source.B, InstitutionKind.MUNICIPALITY, Set.of(Business.CLAIMS)),
    C(Source.C, InstitutionKind.CLINIC, Set.of(Business.ELIGIBILITY, Business.CLAIMS)),
    D(Source.D, InstitutionKind.CLINIC, Set.of(Business.CLAIMS)),
    CLINIC(Source.GUIDELINE, InstitutionKind.CLINIC, Set.of(Business.ELIGIBILITY, Business.CLAIMS)),
    PAYMENT(Source.GUIDELINE, InstitutionKind.REVIEW_PAYMENT, Set.of(Business.CLAIMS));

    private final Source source;
    private final InstitutionKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Business> businesses;

    Column(Source source, InstitutionKind kind, Set<Business> businesses) {
      this.source = source;
      this.kind = kind;
      this.businesses = businesses;
    }
  }

  record Line(String requirement, String happened, LocalDate day, List<String> expected) {
    static Line of(String row) {
      List<String> cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
      return new Line(
          cells.get(1).replace("`", ""),
          cells.get(2),
          LocalDate.parse(cells.get(3)),
          cells.subList(4, 4 + Column.values().length));
    }

    @Override
    public String toString() {
      return requirement + ": " + happened;
    }
  }

  static Stream<Line> lines() throws IOException {
    return Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
        .filter(each -> each.startsWith(ROW))
        .map(Line::of);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void eachRowOfThePageHolds(Line line) {
    List<String> found =
        Arrays.stream(Column.values()).map(column -> around(line, column)).toList();
    assertThat(found).isEqualTo(line.expected());
  }

  /// A difference between the models that no row shows would be one nobody checks.
  @Test
  void everyRequirementThatTheModelsAskDifferentlyHasARow() throws IOException {
    Set<String> shown = lines().map(Line::requirement).collect(Collectors.toSet());
    assertThat(shown).containsAll(askedDifferently());
  }

  /// What not all four models ask, or not in the same words; who has to do it sets no day.
  private static List<String> askedDifferently() {
    return RuleDesk.CATALOGUE.requirements().stream()
        .map(Requirement::id)
        .filter(
            id ->
                Stream.of(Source.A, Source.B, Source.C, Source.D)
                        .map(model -> asked(id, model))
                        .distinct()
                        .count()
                    > 1)
        .toList();
  }

  private static Set<List<Object>> asked(String requirement, Source model) {
    return RuleDesk.CATALOGUE.duties(model).stream()
        .filter(entry -> requirement.equals(entry.requirement()))
        .map(
            entry ->
                Arrays.<Object>asList(entry.particulars(), entry.recurring(), entry.condition()))
        .collect(Collectors.toSet());
  }

  private static String around(Line line, Column column) {
    List<Status> states =
        Stream.of(-1, 0, 1).map(shift -> status(line, column, line.day().plusDays(shift))).toList();
    return states.stream().allMatch(Status.NOT_APPLICABLE::equals)
        ? NOT_ASKED
        : states.stream().map(Status::key).collect(Collectors.joining(", "));
  }

  private static Status status(Line line, Column column, LocalDate day) {
    Happened happened = new Happened(column.kind, column.businesses);
    happened.make(line.happened());
    return RequirementState.of(happened.findings(column.source, day)).stream()
        .filter(state -> state.requirement().id().equals(line.requirement()))
        .map(RequirementState::status)
        .findFirst()
        .orElse(Status.NOT_APPLICABLE);
  }
}
