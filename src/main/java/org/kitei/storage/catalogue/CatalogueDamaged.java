package org.kitei.storage.catalogue;

/// A file of the catalogue holds something that cannot be; the message names file and id.
final class CatalogueDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CatalogueDamaged(String where, String what) {
    super(where + ": " + what);
  }

  CatalogueDamaged(String where, Exception cause) {
    super(where + ": " + cause.getMessage(), cause);
  }
}
