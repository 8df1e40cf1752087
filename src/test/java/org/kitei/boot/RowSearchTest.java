package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RowSearch;
import org.kitei.usecase.register.RowSearch.Group;
import org.kitei.usecase.register.RowSearch.Hit;
import org.kitei.usecase.register.UndoService;

/// The search across all registers, over a real file.
class RowSearchTest {
  private static final Words WORDS = new BundleWords("ja");
  private static final Action ACTION = new Action("register.action.added", "見本");
  private static final Present PRESENT = TokyoPresent.on(java.time.LocalDate.of(2026, 11, 22));
  private static final RegisterType<Device> DEVICES = RegisterType.of(Device.class);
  private static final String SECRET = "ないしょのことば";

  @TempDir Path folder;
  private Store store;
  private RowSearch search;
  private RegisterService service;

  @BeforeEach
  void open() {
    store = Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "封");
    search = new RowSearch(AllRegisters.list(), store.registers(), store.history());
    service =
        new RegisterService(AllRegisters.list(), store.registers(), store.gate(), PRESENT, "見本");
    add("例田 花子", "れいだ はなこ");
    add("仮山 次郎", "かりやま じろう");
    device("PC-001", "受付端末", "受付");
    device("PC-0011", "診察室端末", "診察室");
    device("NW-001", "ルーター", "花子の机");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long add(String name, String reading) {
    Staff person = new Staff(name, reading, null, Employment.EMPLOYED, Set.of(), true, null, null);
    return store.gate().write(ACTION, writing -> writing.insert(person)).id();
  }

  private void device(String number, String name, String place) {
    Draft<Device> draft =
        service
            .begin(DEVICES)
            .draft()
            .with("number", number)
            .with("name", name)
            .with("kind", "desktop")
            .with("place", place)
            .with("state", "in-use");
    assertThat(service.save(new Edit<>(draft, null)).toString()).startsWith("Saved");
  }

  private List<String> found(String typed) {
    return search.find(typed, WORDS).stream()
        .flatMap(group -> group.hits().stream())
        .map(Hit::label)
        .toList();
  }

  @Test
  void rowsAreFoundByNameReadingAndAnyOtherWord() {
    assertThat(found("花子")).containsExactly("例田 花子", "ルーター");
    assertThat(found("ﾊﾅｺ")).containsExactly("例田 花子");
    assertThat(found("端末 診察")).containsExactly("診察室端末");
    assertThat(found("るーた")).containsExactly("ルーター");
    assertThat(found("見つからない")).isEmpty();
    assertThat(found("  ")).isEmpty();
  }

  @Test
  void theNumberItselfStandsBeforeNumbersThatBeginSo() {
    assertThat(found("pc-001")).startsWith("受付端末").contains("診察室端末");
  }

  @Test
  void theRegisterWithTheBestRowStandsFirst() {
    List<Group> groups = search.find("花子", WORDS);
    assertThat(groups).extracting(group -> group.type().key()).startsWith("staff", "devices");
  }

  @Test
  void ofManyTheBestAreShownAndTheOthersCounted() {
    for (int i = 0; i < 12; i++) {
      add("同名 太郎" + i, "どうめい たろう");
    }
    Group group = search.find("同名", WORDS).getFirst();
    assertThat(group.hits()).hasSize(5);
    assertThat(group.count()).isEqualTo(12);
  }

  @Test
  void itFollowsWhatIsWrittenTakenBackAndDoneAgain() {
    assertThat(found("新顔")).isEmpty();
    add("新顔 三郎", "しんがお さぶろう");
    assertThat(found("新顔")).hasSize(1);
    UndoService undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本");
    undo.undo(undo.last(WORDS).orElseThrow().number(), WORDS);
    assertThat(found("新顔")).isEmpty();
    undo.undo(undo.last(WORDS).orElseThrow().number(), WORDS);
    assertThat(found("新顔")).hasSize(1);
  }

  @Test
  void rowsTakenOutOfUseAreFoundAndSaidToBe() {
    service.retire(DEVICES, 1);
    assertThat(search.find("受付端末", WORDS).getFirst().hits().getFirst().inUse()).isFalse();
  }

  /// Every register: a word in a private field finds nothing, and no label says it.
  @Test
  void nothingPrivateIsFoundOrSaid() {
    int rows = 0;
    for (RegisterType<?> type : AllRegisters.list().types()) {
      rows += secret(type);
    }
    assertThat(rows).isPositive();
    assertThat(found(SECRET)).isEmpty();
    List<String> all = found("-").stream().toList();
    assertThat(all).isNotEmpty().noneMatch(label -> label.contains(SECRET));
  }

  /// One row of each register, for others to refer to; whether it holds something private.
  private <R extends Record> int secret(RegisterType<R> type) {
    for (long seed = 0; seed < 30; seed++) {
      Draft<R> draft = new AnyRow(seed).good(type);
      for (Field field : type.fields()) {
        if (field.isReference() && !field.required()) {
          draft = draft.with(field.name(), "");
        }
        boolean text = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT;
        if (field.sealed() && text && field.most() >= SECRET.length()) {
          draft = draft.with(field.name(), SECRET);
        }
      }
      if (draft.parse() instanceof Draft.Parsed.Good<R>(R value)) {
        store.gate().write(ACTION, writing -> writing.insert(value));
        return type.fields().stream().anyMatch(Field::sealed) ? 1 : 0;
      }
    }
    return 0;
  }
}
