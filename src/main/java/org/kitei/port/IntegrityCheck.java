package org.kitei.port;

/// Examines the whole file: pages, references, history, rows and frozen documents. Needs no key.
public interface IntegrityCheck {
  Checkup run();
}
