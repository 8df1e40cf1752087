package org.kitei.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The versions of the data file, each a script that makes it out of the one before.
///
/// @param scripts resource paths; the first makes version 1
record Migrations(List<String> scripts) {
  private static final String FOLDER = "/org/kitei/storage/migration/";

  Migrations {
    scripts = List.copyOf(scripts);
  }

  static Migrations released() {
    return new Migrations(
        List.of(
            FOLDER + "V001__bones.sql",
            FOLDER + "V002__chapter_1.sql",
            FOLDER + "V003__information_and_devices.sql",
            FOLDER + "V004__connections_and_people.sql",
            FOLDER + "V005__cases.sql",
            FOLDER + "V006__incidents.sql",
            FOLDER + "V007__attachments.sql",
            FOLDER + "V008__self_checks_and_coverage.sql"));
  }

  int newest() {
    return scripts.size();
  }

  /// Runs what is missing, within the caller's transaction.
  void run(Sql sql) {
    for (int version = version(sql); version < newest(); version++) {
      sql.script(text(scripts.get(version)));
      sql.script("PRAGMA user_version = " + (version + 1));
    }
  }

  static int version(Sql sql) {
    return (int) sql.number("PRAGMA user_version");
  }

  private static String text(String script) {
    try (InputStream in = Migrations.class.getResourceAsStream(script)) {
      if (in == null) {
        throw new IllegalStateException(script + " is not there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
