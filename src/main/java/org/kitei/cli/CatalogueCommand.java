package org.kitei.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Actor;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryKind;
import org.kitei.domain.catalogue.Recurrence;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.catalogue.Trigger;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Group;
import picocli.CommandLine;

/// The guideline and its models as data.
@CommandLine.Command(name = "catalogue", description = "cli.catalogue.about")
public final class CatalogueCommand implements Command {
  private final Supplier<Catalogue> catalogue;

  @CommandLine.Option(names = "--json", description = "cli.option.json")
  private boolean json;

  public CatalogueCommand(Supplier<Catalogue> catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public int run(Console console) {
    Catalogue known = catalogue.get();
    if (json) {
      console.json(
          new Listing(known.edition(), known.entries().stream().map(EntryLine::of).toList()));
    } else {
      known.entries().forEach(entry -> console.line(tabbed(entry)));
    }
    return DONE;
  }

  private static String tabbed(Entry entry) {
    return entry.id() + "\t" + entry.kind().key() + "\t" + entry.text().replace('\n', ' ');
  }

  /// The shape of `catalogue --json`.
  record Listing(String edition, List<EntryLine> entries) {}

  /// An entry in `catalogue --json`.
  record EntryLine(
      String id,
      Source source,
      EntryKind kind,
      String chapter,
      int item,
      String heading,
      String text,
      List<String> targets,
      Set<Group> binds,
      Set<Business> businesses,
      Actor actor,
      List<String> refs,
      @Nullable Trigger trigger,
      @Nullable String recurring,
      @Nullable String requirement,
      List<String> notes) {

    static EntryLine of(Entry entry) {
      Recurrence recurring = entry.recurring();
      return new EntryLine(
          entry.id().toString(),
          entry.source(),
          entry.kind(),
          entry.chapter(),
          entry.item(),
          entry.heading(),
          entry.text(),
          entry.targets(),
          entry.binds(),
          entry.businesses(),
          entry.actor(),
          entry.refs(),
          entry.trigger(),
          recurring == null ? null : recurring.key(),
          entry.requirement(),
          entry.notes());
    }
  }
}
