package org.kitei.domain.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Form;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.shared.Wareki;

/// A regulation's text: a model with the institution's names in it, or the model itself.
///
/// @param titleLines the title as it is set, line by line
/// @param departures all differences from the model
public record Regulation(
    Source model, List<String> titleLines, List<Article> articles, List<Departure> departures) {

  public Regulation {
    titleLines = List.copyOf(titleLines);
    articles = List.copyOf(articles);
    departures = List.copyOf(departures);
  }

  /// The official text of `model`, untouched.
  public static Regulation official(Catalogue catalogue, Filling filling) {
    List<Article> articles =
        lines(catalogue, filling.model()).stream()
            .map(line -> article(line, Catalogue.text(line)))
            .toList();
    return new Regulation(filling.model(), broken(title(articles), filling), articles, List.of());
  }

  /// The model filled in for the institution, in force from `from`.
  public static Regulation filled(
      Catalogue catalogue, Filling filling, OrgProfile profile, LocalDate from) {
    Map<String, String> values =
        Map.of(
            "name", profile.officialName(),
            "short", profile.shortName(),
            "head", profile.headTitle(),
            "date", Wareki.format(from));
    Map<Filling.Blank, Integer> counts = new LinkedHashMap<>();
    List<Article> articles =
        lines(catalogue, filling.model()).stream()
            .map(line -> article(line, filling.fill(Catalogue.text(line), values, counts)))
            .toList();
    return new Regulation(
        filling.model(),
        broken(title(articles), filling),
        articles,
        departures(filling, values, counts));
  }

  /// The text of an adopted version, as it was frozen.
  public static Regulation frozen(FrozenDocument document, Filling filling) {
    List<Article> articles = document.articles();
    return new Regulation(filling.model(), broken(title(articles), filling), articles, List.of());
  }

  /// The title in one line.
  public String title() {
    return title(articles);
  }

  /// The institution's name as it stands below the title.
  public String name() {
    return only(articles, Form.NAME_LINE);
  }

  /// The articles without title and name.
  public List<Article> body() {
    return articles.stream()
        .filter(each -> each.form() != Form.TITLE && each.form() != Form.NAME_LINE)
        .toList();
  }

  private static List<List<Entry>> lines(Catalogue catalogue, Source model) {
    Collection<Entry> entries = catalogue.entries(model);
    return Catalogue.lines(entries);
  }

  private static Article article(List<Entry> line, String text) {
    Entry first = line.getFirst();
    String label = first.chapter().equals("0") ? "" : first.chapter() + "-" + first.item();
    return new Article(
        first.chapter(),
        first.heading(),
        label,
        first.form(),
        text,
        line.stream().map(each -> each.id().toString()).toList());
  }

  private static List<Departure> departures(
      Filling filling, Map<String, String> values, Map<Filling.Blank, Integer> counts) {
    List<Departure> departures = new ArrayList<>();
    for (Filling.Blank blank : filling.blanks()) {
      String to = Filling.value(blank, values);
      int count = counts.getOrDefault(blank, 0);
      if (count > 0 && !to.equals(blank.find())) {
        departures.add(new Departure(blank.find(), to, count));
      }
    }
    return departures;
  }

  private static String title(List<Article> articles) {
    return only(articles, Form.TITLE);
  }

  private static String only(List<Article> articles, Form form) {
    return articles.stream()
        .filter(each -> each.form() == form)
        .map(Article::text)
        .findFirst()
        .orElse("");
  }

  private static List<String> broken(String title, Filling filling) {
    List<String> lines = new ArrayList<>();
    String rest = title;
    for (String after : filling.titleBreaks()) {
      int end = rest.indexOf(after) + after.length();
      if (end >= after.length() && end < rest.length()) {
        lines.add(rest.substring(0, end).strip());
        rest = rest.substring(end);
      }
    }
    lines.add(rest.strip());
    return lines;
  }
}
