package org.kitei.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;

/// The one connection that writes, used on one thread of its own.
final class SqliteWriteGate implements WriteGate, AutoCloseable {
  private final Sql sql;
  private final RegisterTables tables;
  private final Seal seal;
  private final Present present;
  private @Nullable Thread writer;

  /// These are of the writing thread alone: whether actions are committed together, whether one of
  /// them failed, and whether one wrote a row.
  private boolean together;

  private boolean broken;
  private boolean wrote;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(this::named);

  SqliteWriteGate(Sql sql, RegisterTables tables, Seal seal, Present present) {
    this.sql = sql;
    this.tables = tables;
    this.seal = seal;
    this.present = present;
  }

  @Override
  public <T> T write(Action action, Function<Writing, T> body) {
    return isTogether()
        ? entry(action, body)
        : alone(connection -> transaction(() -> entry(action, body)));
  }

  @Override
  public void together(Runnable actions) {
    alone(
        connection ->
            transaction(
                () -> {
                  together = true;
                  try {
                    actions.run();
                  } finally {
                    together = false;
                  }
                  return true;
                }));
  }

  /// Whether the caller runs within actions that are committed together, and within none of them.
  private boolean isTogether() {
    return Thread.currentThread().equals(writer) && together;
  }

  /// Runs `work` on the writing thread, between actions.
  <T> T alone(Function<Sql, T> work) {
    if (Thread.currentThread().equals(writer)) {
      throw new IllegalStateException("an action within an action");
    }
    return result(thread.submit((Callable<T>) () -> work.apply(sql)));
  }

  /// Where no row was written there is no entry either, and nothing to commit.
  private <T> T transaction(Supplier<T> work) {
    broken = false;
    wrote = false;
    sql.begin();
    try {
      T result = work.get();
      if (broken) {
        throw new IllegalStateException("one of the actions failed");
      }
      if (wrote) {
        sql.commit();
      } else {
        sql.rollback();
      }
      return result;
    } catch (RuntimeException | Error thrown) {
      sql.rollback();
      throw thrown;
    }
  }

  private <T> T entry(Action action, Function<Writing, T> body) {
    boolean before = together;
    together = false;
    try {
      Instant at = present.now().truncatedTo(ChronoUnit.MILLIS);
      AuditTrail trail = new AuditTrail(sql, at, action);
      SqliteWriting writing = new SqliteWriting(sql, tables, seal, trail);
      T result = body.apply(writing);
      writing.end();
      trail.end();
      wrote |= !trail.isEmpty();
      return result;
    } catch (RuntimeException | Error thrown) {
      broken = true;
      throw thrown;
    } finally {
      together = before;
    }
  }

  /// Waits to the end also when interrupted: the caller must know whether it was written.
  private static <T> T result(Future<T> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    } catch (ExecutionException thrown) {
      Throwable cause = thrown.getCause();
      if (cause instanceof RuntimeException unchecked) {
        throw unchecked;
      } else if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Thread named(Runnable work) {
    Thread started = Thread.ofPlatform().name("kitei-writer").daemon().unstarted(work);
    writer = started;
    return started;
  }

  @Override
  public void close() {
    thread.close();
    sql.close();
  }
}
