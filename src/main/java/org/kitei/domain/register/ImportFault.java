package org.kitei.domain.register;

import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;

/// What in a file cannot be taken.
///
/// @param line in the file, from 1
/// @param column from 0; -1 where the file has no such column
/// @param heading the column's heading in the file; empty where it has none
public record ImportFault(int line, int column, String heading, Message why) {
  /// `C`, as spreadsheets call the column; empty where there is none.
  public String letter() {
    return column < 0 ? "" : FileTable.letter(column);
  }

  /// Line, column and reason in one sentence.
  public Message sentence() {
    if (column < 0) {
      return Message.of("register.import.fault-without", line, why);
    }
    return heading.isEmpty()
        ? Message.of("register.import.fault-unheaded", line, letter(), why)
        : Message.of("register.import.fault", line, letter(), heading, why);
  }

  /// The same as a line of a list: line, column, heading and reason with tabs between.
  public String tabbed(Words words) {
    return String.join("\t", Integer.toString(line), letter(), heading, words.say(why));
  }
}
