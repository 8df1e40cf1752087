package org.kitei.architecture.planted.port;

public interface Store {
  int count();
}
