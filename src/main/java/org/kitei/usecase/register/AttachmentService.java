package org.kitei.usecase.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.register.Attachment;
import org.kitei.domain.register.AttachmentKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Message;
import org.kitei.port.AttachedFiles;
import org.kitei.port.Checkup;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.WriteGate.Action;

/// Attaches files to rows. A file lies on the disk before a row names it, and stays as long as a
/// row names it, also one that was taken off: what was shown once can be shown again.
public final class AttachmentService {
  private static final int MEGABYTE = 1024 * 1024;

  private final RegisterStore store;
  private final WriteGate gate;
  private final AttachedFiles files;
  private final Present present;
  private final String who;

  /// @param who the name given with `--as` or in the settings, else the account's
  public AttachmentService(
      RegisterStore store, WriteGate gate, AttachedFiles files, Present present, String who) {
    this.store = store;
    this.gate = gate;
    this.files = files;
    this.present = present;
    this.who = who;
  }

  /// What came of attaching or taking off.
  public sealed interface Outcome {
    /// @param fileName what it is called now
    record Done(String fileName) implements Outcome {}

    /// Nothing was changed; the sentence says why and what to do.
    record Refused(Message reason) implements Outcome {}
  }

  /// The files of a row, the newest first.
  public List<Row<Attachment>> of(RegisterType<?> type, long row) {
    return store
        .rowsWhere(Attachment.class, Attachment.SUBJECT, Attachment.subject(type, row))
        .reversed()
        .stream()
        .filter(Row::inUse)
        .toList();
  }

  /// Attaches a copy of a file to a row; the file itself stays where it is.
  public Outcome attach(RegisterType<?> type, long row, Path file) {
    if (!Attachment.isPossible(type) || store.row(type.record(), row).isEmpty()) {
      return new Outcome.Refused(Message.of("register.attachment.not-here"));
    }
    byte[] content = files.read(file, Attachment.LARGEST).orElse(null);
    if (content == null) {
      return tooLarge();
    }
    AttachmentKind kind = AttachmentKind.of(content).orElse(null);
    if (kind == null) {
      return unknown();
    }
    String name = Attachment.plain(file.toString(), kind);
    String sum = files.keep(content);
    Outcome outcome =
        of(type, row).stream()
            .filter(there -> there.value().sha256().equals(sum))
            .findFirst()
            .<Outcome>map(
                there ->
                    new Outcome.Refused(
                        Message.of("register.attachment.there", there.value().fileName())))
            .orElseGet(
                () -> {
                  Attachment attached =
                      new Attachment(
                          Attachment.subject(type, row),
                          name,
                          kind,
                          content.length,
                          sum,
                          present.today());
                  return gate.write(
                      new Action("register.action.attached", who),
                      writing -> new Outcome.Done(writing.insert(attached).value().fileName()));
                });
    sweep();
    return outcome;
  }

  /// Why a file cannot be attached to any row; empty where it can.
  public Optional<Message> refusal(Path file) {
    Optional<byte[]> content = files.read(file, Attachment.LARGEST);
    if (content.isEmpty()) {
      return Optional.of(tooLarge().reason());
    }
    return AttachmentKind.of(content.get()).isEmpty()
        ? Optional.of(unknown().reason())
        : Optional.empty();
  }

  private static Outcome.Refused tooLarge() {
    return new Outcome.Refused(
        Message.of("register.attachment.too-large", Attachment.LARGEST / MEGABYTE));
  }

  private static Outcome.Refused unknown() {
    return new Outcome.Refused(Message.of("register.attachment.unknown"));
  }

  /// Takes a file off its row; the file itself stays with the records.
  public Outcome remove(long attachment) {
    Row<Attachment> row = store.row(Attachment.class, attachment).orElse(null);
    if (row == null || !row.inUse()) {
      return new Outcome.Refused(Message.of("register.problem.gone"));
    }
    return gate.write(
        new Action("register.action.taken-off", who),
        writing -> {
          writing.retire(Attachment.class, attachment, present.today());
          return new Outcome.Done(row.value().fileName());
        });
  }

  /// The file's content; empty when it is gone or is not what it was.
  public Optional<byte[]> content(Attachment attachment) {
    return files.find(attachment.sha256());
  }

  private void sweep() {
    Set<String> named =
        store.rows(Attachment.class).stream()
            .map(row -> row.value().sha256())
            .collect(Collectors.toSet());
    files.sweep(named);
  }

  /// The files that are gone or are not what they were.
  public static List<Checkup.Finding> check(RegisterStore store, AttachedFiles files) {
    return store.rows(Attachment.class).stream()
        .flatMap(row -> finding(row, files.standing(row.value().sha256())).stream())
        .toList();
  }

  private static Optional<Checkup.Finding> finding(
      Row<Attachment> row, AttachedFiles.Standing standing) {
    return switch (standing) {
      case WHOLE -> Optional.empty();
      case MISSING -> Optional.of(finding(Checkup.Kind.FILE_MISSING, row));
      case CHANGED -> Optional.of(finding(Checkup.Kind.FILE_CHANGED, row));
    };
  }

  private static Checkup.Finding finding(Checkup.Kind kind, Row<Attachment> row) {
    String key = RegisterType.of(Attachment.class).key();
    return new Checkup.Finding(kind, key, row.id(), null, row.value().fileName());
  }
}
