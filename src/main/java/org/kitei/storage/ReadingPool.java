package org.kitei.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.Supplier;

/// Connections that can only read, one for each reader at the same time, kept for the next.
final class ReadingPool implements AutoCloseable {
  private final Supplier<Sql> opener;
  private final Deque<Sql> idle = new ArrayDeque<>();
  private boolean closed;

  ReadingPool(Supplier<Sql> opener) {
    this.opener = opener;
  }

  <T> T read(Function<Sql, T> work) {
    Sql sql = take();
    try {
      T result = work.apply(sql);
      giveBack(sql);
      return result;
    } catch (RuntimeException failed) {
      sql.close();
      throw failed;
    }
  }

  private synchronized Sql take() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
    return idle.isEmpty() ? opener.get() : idle.pop();
  }

  private synchronized void giveBack(Sql sql) {
    if (closed) {
      sql.close();
    } else {
      idle.push(sql);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Sql::close);
    idle.clear();
  }
}
