package org.kitei.boot;

import java.util.List;
import org.kitei.document.PdfWriter;
import org.kitei.document.TablesOnDisk;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.domain.register.Registers;
import org.kitei.domain.regulation.CoverageItem;
import org.kitei.domain.regulation.Filling;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.port.CatalogueSource;
import org.kitei.port.ConnectionPacks;
import org.kitei.port.DocumentWriter;
import org.kitei.port.FillingSource;
import org.kitei.port.IncidentKnowledge;
import org.kitei.port.SampleSource;
import org.kitei.port.StarterSource;
import org.kitei.port.TableFiles;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.storage.sample.JsonSamples;
import org.kitei.storage.starter.JsonStarters;

/// What does not depend on a data folder, each part built when it is first asked for.
final class Shared {
  private final Lazy<CatalogueSource> catalogue = new Lazy<>(JsonCatalogue::new);
  private final Lazy<FillingSource> fillings = new Lazy<>(JsonFillings::new);
  private final Lazy<SampleSource> samples = new Lazy<>(JsonSamples::new);
  private final Lazy<StarterSource> starters = new Lazy<>(JsonStarters::new);
  private final ConnectionPacks connections = new JsonConnectionPacks();
  private final Lazy<IncidentKnowledge> incidents = new Lazy<>(JsonKnowledge::new);
  private final Lazy<DocumentWriter> writer = new Lazy<>(PdfWriter::new);
  private final Lazy<Registers> registers = new Lazy<>(AllRegisters::list);
  private final Words japanese = words("ja");

  Catalogue catalogue() {
    return catalogue.get().catalogue();
  }

  CatalogueSource catalogueSource() {
    return this::catalogue;
  }

  FillingSource fillings() {
    return new LateFillings(fillings);
  }

  SampleSource samples() {
    return samples.get();
  }

  StarterSource starters() {
    return starters.get();
  }

  ConnectionPacks connections() {
    return connections;
  }

  IncidentKnowledge incidents() {
    return incidents.get();
  }

  /// A writer whose fonts are read with the first paper.
  DocumentWriter writer() {
    return new LateWriter(writer);
  }

  Registers registers() {
    return registers.get();
  }

  PaperKinds papers() {
    return PaperKinds.of(registers(), () -> incidents().knowledge());
  }

  /// Reads and writes the files that registers are imported from and exported to.
  TableFiles tables() {
    return new TablesOnDisk();
  }

  /// Those that the words in a file may be in.
  List<Words> languages() {
    return List.of(japanese, words("en"));
  }

  /// The words of a screen.
  Words words(String language) {
    return new TitledWords(new BundleWords(language), this::catalogue);
  }

  /// The words papers are written in, whatever the screen's language.
  Words japanese() {
    return japanese;
  }

  private record LateWriter(Lazy<DocumentWriter> writer) implements DocumentWriter {
    @Override
    public byte[] pdf(Paper paper) {
      return writer.get().pdf(paper);
    }

    @Override
    public byte[] html(Paper paper) {
      return writer.get().html(paper);
    }
  }

  /// Read when the first regulation is.
  private record LateFillings(Lazy<FillingSource> fillings) implements FillingSource {
    @Override
    public Filling filling(Source model) {
      return fillings.get().filling(model);
    }

    @Override
    public List<CoverageItem> coverage() {
      return fillings.get().coverage();
    }
  }
}
