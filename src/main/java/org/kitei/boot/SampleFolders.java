package org.kitei.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kitei.cli.Refused;
import org.kitei.cli.Samples;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.shared.Message;
import org.kitei.platform.DataFolder;
import org.kitei.platform.FolderLock;
import org.kitei.port.Present;
import org.kitei.port.StoreFailure;
import org.kitei.usecase.backup.SampleClock;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.paper.PaperService;

/// Makes each sample beside its folder and moves it there when it is whole.
final class SampleFolders implements Samples {
  /// Lies in every sample, so that a folder with real data is never taken for one.
  static final String MARK = "sample.txt";

  private final Shared shared;
  private final Present present;
  private final Supplier<String> who;

  SampleFolders(Shared shared, Present present, Supplier<String> who) {
    this.shared = shared;
    this.present = present;
    this.who = who;
  }

  @Override
  public OrgProfile make(Path folder, Order order) {
    DataFolder place = new DataFolder(folder);
    place.requireSafe();
    Path parent = place.path().getParent();
    if (parent == null || !place.isEmpty()) {
      throw Refused.because("cli.demo.not-empty", folder);
    }
    try {
      Files.createDirectories(parent);
      Path begun = Files.createTempDirectory(parent, ".kitei-sample");
      Thread tidy = new Thread(() -> discard(begun));
      Runtime.getRuntime().addShutdownHook(tidy);
      try {
        OrgProfile made = fill(begun, order);
        clear(folder);
        Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
        return made;
      } finally {
        discard(begun);
        Runtime.getRuntime().removeShutdownHook(tidy);
      }
    } catch (IOException refused) {
      throw new Refused(StoreFailure.notWritten(parent, Message.of("cli.demo.unwritable", folder)));
    }
  }

  private OrgProfile fill(Path folder, Order order) throws IOException {
    Files.writeString(folder.resolve(MARK), order + "\n", StandardCharsets.UTF_8);
    SampleClock clock = new SampleClock(order.date());
    try (Workplace place = Workplace.create(folder, shared, clock, who.get())) {
      return place
          .samples(clock)
          .fill(
              order.kind(),
              order.date(),
              order.years(),
              order.staff(),
              order.devices(),
              order.seed());
    }
  }

  @Override
  public Opened open(Path folder, Order order) {
    if (!Files.isRegularFile(folder.resolve(MARK))) {
      make(folder, order);
    }
    return new Looked(Workplace.reading(folder, shared, present));
  }

  /// Removes the empty folder, and a lock that nobody holds.
  private void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      FolderLock.forCommand(folder, present).close();
      Files.deleteIfExists(folder.resolve(FolderLock.NAME));
      Files.delete(folder);
    }
  }

  static void discard(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException stays) {
      return; // what cannot be deleted holds nothing but made-up names
    }
  }

  private record Looked(Workplace place) implements Opened {
    @Override
    public StatusService status() {
      return place.status();
    }

    @Override
    public PaperService papers() {
      return place.papers();
    }

    @Override
    public void close() {
      place.close();
    }
  }
}
