package org.kitei.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kitei.cli.Samples;
import org.kitei.cli.Window;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.platform.BundleWords;
import org.kitei.platform.DataFolder;
import org.kitei.platform.Display;
import org.kitei.platform.ErrorCode;
import org.kitei.platform.Settings;
import org.kitei.port.Present;
import org.kitei.ui.common.ErrorWindow;
import org.kitei.ui.common.NativeFileDialogs;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.shell.Parts;
import org.kitei.ui.shell.Shell;

/// The program's window on this machine's screen. It holds the folder's lock while it is open.
final class DesktopWindow implements Window {
  private static final String SAMPLE = "-sample";

  private final Map<String, String> environment;
  private final Supplier<Path> folder;
  private final Supplier<@Nullable String> language;
  private final Shared shared;
  private final Present present;
  private final Supplier<String> who;
  private final String version;
  private final SampleFolders samples;

  DesktopWindow(
      Map<String, String> environment,
      Supplier<Path> folder,
      Supplier<@Nullable String> language,
      Shared shared,
      Present present,
      Supplier<String> who,
      String version) {
    this.environment = environment;
    this.folder = folder;
    this.language = language;
    this.shared = shared;
    this.present = present;
    this.who = who;
    this.version = version;
    this.samples = new SampleFolders(shared, present, who);
  }

  @Override
  public void show() throws NoDisplay {
    if (!new Display().isReachable(environment, System.getProperty("os.name", ""))) {
      throw new NoDisplay();
    }
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    start(() -> open(closed, failure));
    try {
      closed.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
    RuntimeException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
  }

  /// Starts the toolkit; `first` runs on its thread.
  private static void start(Runnable first) throws NoDisplay {
    System.setProperty("java.awt.headless", "true");
    try {
      Platform.startup(first);
      Platform.setImplicitExit(false);
    } catch (UnsupportedOperationException | IllegalStateException | LinkageError lacking) {
      throw new NoDisplay(lacking);
    }
  }

  /// Opens the data and the window over them; what goes wrong is shown before it ends the program.
  private void open(CountDownLatch closed, AtomicReference<@Nullable RuntimeException> failure) {
    try {
      window(closed);
    } catch (RuntimeException broken) {
      failure.set(broken);
      ErrorWindow window =
          new ErrorWindow(() -> new BundleWords(language()), () -> null, ErrorCode::of);
      window.show(broken, closed::countDown);
    }
  }

  private void window(CountDownLatch closed) {
    Path path = folder.get();
    new DataFolder(path).create();
    Opened opened = new Opened(Workplace.window(path, shared, present, who.get()));
    Stage stage = new Stage();
    Shell shell =
        new Shell(
            stage,
            WindowParts.of(opened.own, shared, present),
            WindowParts.around(
                shared,
                new NativeFileDialogs(stage),
                Tasks::background,
                new Settings(path)::chooseLanguage,
                () -> sample(path, opened),
                WindowParts.machine(new Settings(path), who.get(), version)),
            language());
    stage.setOnHidden(
        event -> {
          shell.close();
          opened.close();
          closed.countDown();
        });
    shell.show();
  }

  /// The sample in a folder of its own beside the data; made when it is first looked at.
  private Parts sample(Path path, Opened opened) {
    Workplace sample = opened.sample;
    if (sample == null) {
      Path beside = path.toAbsolutePath().resolveSibling(path.getFileName() + SAMPLE);
      Samples.Order clinic = new Samples.Order(InstitutionKind.CLINIC, present.today(), 1, 1, 8, 6);
      samples.open(beside, clinic).close();
      sample = Workplace.window(beside, shared, present, who.get());
      opened.sample = sample;
    }
    return WindowParts.of(sample, shared, present);
  }

  private String language() {
    String asked = language.get();
    if (asked != null) {
      return asked;
    }
    return new Settings(folder.get())
        .language()
        .orElseGet(() -> Locale.getDefault().getLanguage().equals("ja") ? "ja" : "en");
  }

  /// What the window has open.
  private static final class Opened implements AutoCloseable {
    private final Workplace own;
    private volatile @Nullable Workplace sample;

    Opened(Workplace own) {
      this.own = own;
    }

    @Override
    public void close() {
      Workplace looked = sample;
      try {
        if (looked != null) {
          looked.close();
        }
      } finally {
        own.close();
      }
    }
  }
}
