package org.kitei.domain.backup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kitei.domain.device.DeviceKind;

/// What the records of every made-up institution are put together from.
///
/// @param occupations by kind of institution
/// @param otherOccupations for the kinds without their own
/// @param words what stands in place of what a starter row leaves to be filled in
/// @param phone what every number begins with; four digits follow
/// @param hours when vendors answer
/// @param systems the operating system by kind of device
/// @param maintenance who looks after the devices
/// @param evidence what is noted beside what was put off
/// @param texts what else is written in the records, by a name
public record Stock(
    List<Name> surnames,
    List<Name> given,
    Map<String, List<String>> occupations,
    List<String> otherOccupations,
    Map<String, String> words,
    String phone,
    String hours,
    List<String> vendorPersons,
    Map<DeviceKind, String> systems,
    String antivirus,
    String maintenance,
    List<String> rooms,
    String evidence,
    Map<String, String> texts) {

  /// A name and how it is read.
  public record Name(String written, String reading) {}

  public Stock {
    surnames = List.copyOf(surnames);
    given = List.copyOf(given);
    occupations = Map.copyOf(occupations);
    otherOccupations = List.copyOf(otherOccupations);
    words = Map.copyOf(words);
    vendorPersons = List.copyOf(vendorPersons);
    systems = Map.copyOf(systems);
    rooms = List.copyOf(rooms);
    texts = Map.copyOf(texts);
  }

  /// The text called `name`.
  public String text(String name) {
    return Objects.requireNonNull(texts.get(name), name);
  }

  /// The text as a made-up institution would have filled it in.
  public String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return filled;
  }
}
