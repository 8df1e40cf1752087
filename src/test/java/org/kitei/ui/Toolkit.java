package org.kitei.ui;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// JavaFX without a display, started once. Where its native libraries are missing, the screen tests
/// are skipped and say so.
public final class Toolkit {
  private static final int SECONDS = 60;
  private static final @Nullable String MISSING = start();

  private Toolkit() {}

  /// Skips the test where JavaFX cannot start.
  public static void require() {
    if (MISSING != null) {
      abort(MISSING);
    }
  }

  /// Does `work` on the screen's thread and waits for it.
  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }

  public static <T> T get(Supplier<T> work) {
    require();
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException | Error broken) {
            done.completeExceptionally(broken);
          }
        });
    try {
      return done.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException broken) {
      throw new AssertionError(broken.getCause());
    } catch (InterruptedException | TimeoutException stuck) {
      throw new AssertionError("the screen's thread does not answer", stuck);
    }
  }

  private static @Nullable String start() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      Platform.setImplicitExit(false);
      return started.await(SECONDS, TimeUnit.SECONDS) ? null : "JavaFX does not start";
    } catch (UnsatisfiedLinkError | NoClassDefFoundError | RuntimeException lacking) {
      return "JavaFX lacks a native library (libpango, libfreetype, libfontconfig): " + lacking;
    } catch (InterruptedException stopped) {
      return "interrupted while JavaFX was starting";
    }
  }
}
