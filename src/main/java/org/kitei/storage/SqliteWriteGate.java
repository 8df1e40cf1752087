package org.kitei.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
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
  private final ExecutorService thread = Executors.newSingleThreadExecutor(this::named);

  SqliteWriteGate(Sql sql, RegisterTables tables, Seal seal, Present present) {
    this.sql = sql;
    this.tables = tables;
    this.seal = seal;
    this.present = present;
  }

  @Override
  public <T> T write(Action action, Function<Writing, T> body) {
    return alone(connection -> transaction(action, body));
  }

  /// Runs `work` on the writing thread, between actions.
  <T> T alone(Function<Sql, T> work) {
    if (Thread.currentThread().equals(writer)) {
      throw new IllegalStateException("an action within an action");
    }
    return result(thread.submit((Callable<T>) () -> work.apply(sql)));
  }

  private <T> T transaction(Action action, Function<Writing, T> body) {
    sql.begin();
    try {
      Instant at = present.now().truncatedTo(ChronoUnit.MILLIS);
      AuditTrail trail = AuditTrail.begin(sql, at, action);
      SqliteWriting writing = new SqliteWriting(sql, tables, seal, trail);
      T result = body.apply(writing);
      writing.end();
      if (trail.isEmpty()) {
        sql.rollback();
      } else {
        trail.end();
        sql.commit();
      }
      return result;
    } catch (RuntimeException | Error thrown) {
      sql.rollback();
      throw thrown;
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
