package org.kitei.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Work away from the screen. A failure nobody handles shows the failure window, never only a log
/// line.
public abstract class Tasks implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final Consumer<Throwable> failed;
  private final ObservableList<Job> jobs = FXCollections.observableArrayList();

  /// Held here, else it would die with whoever asked for it and tell nothing any more.
  private final ObservableList<Job> shownJobs = FXCollections.unmodifiableObservableList(jobs);

  Tasks(Consumer<Throwable> failed) {
    this.failed = failed;
  }

  /// One thing after the other on one thread, results on the screen's.
  public static Tasks background(Consumer<Throwable> failed) {
    return new Background(failed);
  }

  /// At once and in place, for tests and for the self-check.
  public static Tasks atOnce(Consumer<Throwable> failed) {
    return new AtOnce(failed);
  }

  /// Shows the failure window.
  public final void fail(Throwable broken) {
    failed.accept(broken);
  }

  /// Does `work`, then `done` with what came of it.
  public final <T> void run(Callable<T> work, Consumer<T> done) {
    run(work, done, failed);
  }

  /// Does `work`, then `done`, or `otherwise` when it broke.
  public abstract <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise);

  /// Like [#run], for work that takes long: it is shown by `name`, can be given up, and keeps no
  /// other work waiting.
  public final <T> Job start(String name, Callable<T> work, Consumer<T> done) {
    Job[] begun = new Job[1];
    Job job = new Job(name, () -> jobs.remove(begun[0]));
    begun[0] = job;
    jobs.add(job);
    apart(
        work,
        result -> {
          if (job.end()) {
            done.accept(result);
          }
        },
        broken -> {
          if (job.end()) {
            failed.accept(broken);
          }
        });
    return job;
  }

  /// The long work that is under way.
  public final ObservableList<Job> jobs() {
    return shownJobs;
  }

  /// Runs `look` on the screen's thread, for work that tells how far it is.
  public abstract void show(Runnable look);

  abstract <T> void apart(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise);

  @Override
  public abstract void close();

  private static final class Background extends Tasks {
    private final ExecutorService thread =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("kitei-background").daemon().factory());

    Background(Consumer<Throwable> failed) {
      super(failed);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
      thread.execute(() -> work(work, done, otherwise));
    }

    @Override
    public void show(Runnable look) {
      Platform.runLater(look);
    }

    @Override
    <T> void apart(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
      Thread.ofPlatform().name("kitei-long-work").daemon().start(() -> work(work, done, otherwise));
    }

    private static <T> void work(
        Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
      T result;
      try {
        result = work.call();
      } catch (Exception | LinkageError | OutOfMemoryError broken) {
        Platform.runLater(() -> otherwise.accept(broken));
        return;
      }
      Platform.runLater(() -> done.accept(result));
    }

    /// What was begun is finished first: it may be writing.
    @Override
    public void close() {
      thread.shutdown();
      try {
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          thread.shutdownNow();
        }
      } catch (InterruptedException stopped) {
        thread.shutdownNow();
        Thread.currentThread().interrupt();
      }
    }
  }

  private static final class AtOnce extends Tasks {
    AtOnce(Consumer<Throwable> failed) {
      super(failed);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
      T result;
      try {
        result = work.call();
      } catch (Exception broken) {
        otherwise.accept(broken);
        return;
      }
      done.accept(result);
    }

    @Override
    public void show(Runnable look) {
      look.run();
    }

    @Override
    <T> void apart(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
      run(work, done, otherwise);
    }

    @Override
    public void close() {}
  }
}
