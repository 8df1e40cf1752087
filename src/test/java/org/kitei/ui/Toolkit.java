package org.kitei.ui;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// JavaFX without a display, started once. Where its native libraries are missing, the screen tests
/// are skipped and say so.
public final class Toolkit {
  private static final int SECONDS = 60;

  /// A second: four times as many as on a screen, so that waiting for one takes a quarter.
  private static final int PULSES = 240;

  private static final AtomicReference<@Nullable Throwable> UNCAUGHT = new AtomicReference<>();
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
      T result = done.get(SECONDS, TimeUnit.SECONDS);
      Throwable uncaught = UNCAUGHT.getAndSet(null);
      if (uncaught != null) {
        throw new AssertionError("broke on the screen's thread", uncaught);
      }
      return result;
    } catch (ExecutionException broken) {
      throw new AssertionError(broken.getCause());
    } catch (InterruptedException | TimeoutException stuck) {
      throw new AssertionError("the screen's thread does not answer", stuck);
    }
  }

  /// Waits until what was changed is drawn.
  public static void settle() {
    CompletableFuture<Boolean> drawn = new CompletableFuture<>();
    run(() -> new Pulses(drawn).start());
    try {
      drawn.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException stuck) {
      throw new AssertionError("nothing is drawn", stuck);
    }
  }

  /// Counts pulses: the first lays out, the second shows what laying out changed.
  private static final class Pulses extends AnimationTimer {
    private final CompletableFuture<Boolean> drawn;
    private int left = 3;

    Pulses(CompletableFuture<Boolean> drawn) {
      this.drawn = drawn;
    }

    @Override
    public void handle(long now) {
      left--;
      if (left == 0) {
        stop();
        drawn.complete(true);
      }
    }
  }

  /// The screen without a display has 1000 by 1000 points and stumbles over wider windows, whose
  /// pictures are taken all the same. Anything else fails the test that asks next.
  private static void uncaught(Thread thread, Throwable broken) {
    StackTraceElement[] trace = broken.getStackTrace();
    boolean blits =
        broken instanceof IndexOutOfBoundsException
            && Arrays.stream(trace)
                .anyMatch(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless."));
    if (!blits) {
      UNCAUGHT.compareAndSet(null, broken);
    }
  }

  /// Another test, such as the self-check's, may have started it before.
  private static void begin(CountDownLatch started) {
    System.setProperty("javafx.animation.pulse", Integer.toString(PULSES));
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException running) {
      Platform.runLater(started::countDown);
    }
  }

  private static @Nullable String start() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      begin(started);
      Platform.setImplicitExit(false);
      if (!started.await(SECONDS, TimeUnit.SECONDS)) {
        return "JavaFX does not start";
      }
      Platform.runLater(
          () -> Thread.currentThread().setUncaughtExceptionHandler(Toolkit::uncaught));
      return null;
    } catch (UnsatisfiedLinkError | NoClassDefFoundError | RuntimeException lacking) {
      return "JavaFX lacks a native library (libpango, libfreetype, libfontconfig): " + lacking;
    } catch (InterruptedException stopped) {
      return "interrupted while JavaFX was starting";
    }
  }
}
