package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.register.Attachment;
import org.kitei.domain.register.AttachmentKind;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.platform.AttachmentFolder;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.AttachedFiles;
import org.kitei.port.Checkup;
import org.kitei.port.Present;
import org.kitei.port.StoreFailure;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;
import org.kitei.usecase.register.AttachmentService;
import org.kitei.usecase.register.AttachmentService.Outcome;
import org.kitei.usecase.register.UndoOutcome;
import org.kitei.usecase.register.UndoService;

/// Files beside the records: what is taken, what is refused, and what a failure leaves.
class AttachmentsTest {
  private static final RegisterType<Staff> STAFF = RegisterType.of(Staff.class);
  private static final Present PRESENT = TokyoPresent.on(LocalDate.of(2026, 11, 22));

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Store store;
  private AttachmentFolder files;
  private AttachmentService service;

  @BeforeEach
  void open() {
    store = Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "封");
    files = new AttachmentFolder(folder);
    service = service(files);
    Staff person = new Staff("例田 花子", null, null, Employment.EMPLOYED, Set.of(), true, null, null);
    assertThat(
            store
                .gate()
                .write(new Action("register.action.added", "見本"), w -> w.insert(person))
                .id())
        .isEqualTo(1);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private AttachmentService service(AttachedFiles kept) {
    return new AttachmentService(store.registers(), store.gate(), kept, PRESENT, "見本");
  }

  private Path pdf(String name) throws IOException {
    return Files.writeString(elsewhere.resolve(name), "%PDF-1.7 " + name);
  }

  private List<String> lying() throws IOException {
    Path attachments = folder.resolve("attachments");
    if (!Files.exists(attachments)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(attachments)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<Checkup.Kind> found() {
    return AttachmentService.check(store.registers(), files).stream()
        .map(Checkup.Finding::kind)
        .toList();
  }

  @Test
  void aFileIsAttachedFoundAndTakenOffAndStaysWithTheRecords() throws IOException {
    Path paper = pdf("誓約書.pdf");
    assertThat(service.attach(STAFF, 1, paper)).isEqualTo(new Outcome.Done("誓約書.pdf"));
    Row<Attachment> row = service.of(STAFF, 1).getFirst();
    assertThat(service.content(row.value())).contains(Files.readAllBytes(paper));
    assertThat(row.value().kind()).isEqualTo(AttachmentKind.PDF);

    assertThat(service.remove(row.id())).isInstanceOf(Outcome.Done.class);
    assertThat(service.of(STAFF, 1)).isEmpty();
    service.attach(STAFF, 1, pdf("別の紙.pdf"));
    assertThat(service.content(row.value())).isPresent();
    assertThat(lying()).hasSize(2);
    assertThat(found()).isEmpty();
    assertThat(store.check().run().findings()).isEmpty();
  }

  @Test
  void filesAreOfferedByTheEndingsOfWhatIsTaken() {
    assertThat(AttachmentKind.endings()).containsExactly("pdf", "png", "jpg", "jpeg", "heic");
  }

  @Test
  void neitherAttachingNorTakingOffIsUndoneAndARowOutOfUseKeepsItsFiles() throws IOException {
    Words words = new BundleWords("ja");
    UndoService undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本");
    service.attach(STAFF, 1, pdf("紙.pdf"));
    Row<Attachment> paper = service.of(STAFF, 1).getFirst();
    assertThat(undo.undo(undo.last(words).orElseThrow().number(), words))
        .isInstanceOf(UndoOutcome.Refused.class);
    store
        .gate()
        .write(
            new Action("register.action.retired", "見本"),
            writing -> {
              writing.retire(Staff.class, 1, PRESENT.today());
              return 1;
            });
    undo.undo(undo.last(words).orElseThrow().number(), words);
    assertThat(service.of(STAFF, 1)).containsExactly(paper);
    service.remove(paper.id());
    assertThat(undo.undo(undo.last(words).orElseThrow().number(), words))
        .isInstanceOf(UndoOutcome.Refused.class);
    assertThat(service.content(paper.value())).isPresent();
    assertThat(found()).isEmpty();
  }

  @Test
  void whereSomethingIsPrivateNoFileLiesBesideIt() {
    for (RegisterType<?> type : AllRegisters.list().listed()) {
      if (type.fields().stream().anyMatch(Field::sealed)) {
        assertThat(Attachment.isPossible(type)).as(type.key()).isFalse();
      }
    }
    assertThat(Attachment.isPossible(STAFF)).isTrue();
  }

  @Test
  void theSameFileTwiceIsSaidToBeThere() throws IOException {
    service.attach(STAFF, 1, pdf("紙.pdf"));
    assertThat(service.attach(STAFF, 1, pdf("紙.pdf"))).isInstanceOf(Outcome.Refused.class);
    assertThat(service.of(STAFF, 1)).hasSize(1);
    assertThat(lying()).hasSize(1);
  }

  @Test
  void whatIsNoPaperOrPhotographIsRefusedWhateverItIsCalled() throws IOException {
    Path program = Files.writeString(elsewhere.resolve("photo.jpg"), "MZ a program");
    Path empty = Files.createFile(elsewhere.resolve("empty.pdf"));
    for (Path file : List.of(program, empty)) {
      assertThat(service.attach(STAFF, 1, file)).isInstanceOf(Outcome.Refused.class);
    }
    assertThat(lying()).isEmpty();
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
    Path large = elsewhere.resolve("large.pdf");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.write("%PDF-".getBytes(StandardCharsets.US_ASCII));
      file.setLength(Attachment.LARGEST + 1L);
    }
    assertThat(service.attach(STAFF, 1, large))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.reason().key()).isEqualTo("register.attachment.too-large"));
    assertThat(lying()).isEmpty();
  }

  @Test
  void noFileBelongsToACaseOrToARowThatIsNotThere() throws IOException {
    assertThat(service.attach(RegisterType.of(Incident.class), 1, pdf("a.pdf")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(service.attach(STAFF, 99, pdf("a.pdf"))).isInstanceOf(Outcome.Refused.class);
    assertThat(lying()).isEmpty();
  }

  @Test
  void afterAPowerCutBetweenFileAndRowTheOrphanIsHarmlessAndSwept() throws IOException {
    files.keep("%PDF-orphan".getBytes(StandardCharsets.US_ASCII));
    assertThat(found()).isEmpty();
    service.attach(STAFF, 1, pdf("紙.pdf"));
    assertThat(lying()).containsExactly(service.of(STAFF, 1).getFirst().value().sha256());
  }

  @Test
  void onAFullDiskNothingIsNamed() throws IOException {
    AttachmentService full = service(new Full(files));
    assertThatThrownBy(() -> full.attach(STAFF, 1, pdf("紙.pdf"))).isInstanceOf(StoreFailure.class);
    assertThat(service.of(STAFF, 1)).isEmpty();
    assertThat(lying()).isEmpty();
  }

  @Test
  void missingAndChangedFilesAreNamedByTheCheck() throws IOException {
    service.attach(STAFF, 1, pdf("一.pdf"));
    service.attach(STAFF, 1, pdf("二.pdf"));
    Path attachments = folder.resolve("attachments");
    Files.delete(attachments.resolve(service.of(STAFF, 1).getFirst().value().sha256()));
    Files.writeString(
        attachments.resolve(service.of(STAFF, 1).getLast().value().sha256()), "changed");
    assertThat(found())
        .containsExactlyInAnyOrder(Checkup.Kind.FILE_MISSING, Checkup.Kind.FILE_CHANGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "C:\\Users\\a\\写真.png",
        "a\u202egnp.exe",
        "..",
        "...",
        "",
        "con\u0000.pdf",
        "a:b|c?.pdf",
        "line\nbreak.pdf"
      })
  void aNameNeverLeadsOutOfAFolder(String typed) {
    String name = Attachment.plain(typed, AttachmentKind.PDF);
    assertThat(name).isNotBlank().doesNotContain("/", "\\", ":", "\u0000", "\u202e", "\n");
    assertThat(name).doesNotStartWith(".");
    assertThat(elsewhere.resolve(name).normalize().getParent()).isEqualTo(elsewhere);
  }

  @Test
  void ofALongNameTheEndStays() {
    String name = Attachment.plain("長".repeat(500) + "𠮷.pdf", AttachmentKind.PDF);
    assertThat(name).endsWith("𠮷.pdf");
    assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
  }

  /// A disk without room.
  private record Full(AttachedFiles files) implements AttachedFiles {
    @Override
    public Optional<byte[]> read(Path file, int most) {
      return files.read(file, most);
    }

    @Override
    public String keep(byte[] content) {
      throw StoreFailure.notWritten(Path.of("."), new IOException("No space left on device"));
    }

    @Override
    public Optional<byte[]> find(String sha256) {
      return files.find(sha256);
    }

    @Override
    public Standing standing(String sha256) {
      return files.standing(sha256);
    }

    @Override
    public void sweep(Set<String> named) {
      files.sweep(named);
    }
  }
}
