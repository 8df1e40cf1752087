package org.kitei.domain.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Keyed;

/// One page of a chapter: one question, the requirements its answer serves, and the registers the
/// answer goes into. Its words are `chapter.page.KEY.title`, `.question`, `.help` and `.why`.
public final class Page implements Keyed {
  private final int chapter;
  private final String key;
  private final List<String> serves;
  private final List<Asks<?>> asks;
  private final List<String> papers;

  private Page(
      int chapter, String key, List<String> serves, List<Asks<?>> asks, List<String> papers) {
    this.chapter = chapter;
    this.key = key;
    this.serves = List.copyOf(serves);
    this.asks = List.copyOf(asks);
    this.papers = List.copyOf(papers);
  }

  static Page page(int chapter, String key) {
    return new Page(chapter, key, List.of(), List.of(), List.of());
  }

  Page serving(String... requirements) {
    return new Page(chapter, key, List.of(requirements), asks, papers);
  }

  /// Rows are written in the order in which they are asked: what is referred to stands before.
  Page asking(Asks<?> more) {
    List<Asks<?>> all = new ArrayList<>(asks);
    all.add(more);
    return new Page(chapter, key, serves, all, papers);
  }

  Page printing(String... kinds) {
    return new Page(chapter, key, serves, asks, List.of(kinds));
  }

  @Override
  public String key() {
    return key;
  }

  /// The guideline's chapter; 0 is part I.
  public int chapter() {
    return chapter;
  }

  /// The requirements' ids; empty on the last page alone.
  public List<String> serves() {
    return serves;
  }

  public List<Asks<?>> asks() {
    return asks;
  }

  /// Keys of the papers it can be printed as.
  public List<String> papers() {
    return papers;
  }

  /// Whether it closes the chapter: what changed, what is missing, the papers.
  public boolean isLast() {
    return serves.isEmpty();
  }

  /// What it asks of a register.
  public <R extends Record> Optional<Asks<R>> asks(Class<R> register) {
    return asks.stream()
        .filter(each -> each.register().record() == register)
        .findFirst()
        .map(Page::as);
  }

  /// What it asks of a register.
  public Optional<Asks<?>> asks(RegisterType<?> register) {
    return asks.stream().filter(each -> each.register().equals(register)).findFirst();
  }

  @SuppressWarnings("unchecked") // found by its own class
  private static <R extends Record> Asks<R> as(Asks<?> asks) {
    return (Asks<R>) asks;
  }

  @Override
  public String toString() {
    return chapter + "/" + key;
  }
}
