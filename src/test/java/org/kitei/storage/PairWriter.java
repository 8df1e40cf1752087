package org.kitei.storage;

import java.nio.file.Path;
import org.kitei.storage.Samples.Person;

/// A process that writes pairs of rows, one pair an action, and says each number once it is
/// committed, until somebody kills it.
final class PairWriter {
  private PairWriter() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    System.out.println("begun");
    try (Store store = Samples.open(folder)) {
      while (true) {
        System.out.println(pair(store));
      }
    }
  }

  private static long pair(Store store) {
    return store
        .gate()
        .write(
            Samples.ACTION,
            writing -> {
              Person person = new Person("見本 一郎", null, Samples.TODAY, false);
              writing.insert(person);
              return writing.insert(person).id();
            });
  }
}
