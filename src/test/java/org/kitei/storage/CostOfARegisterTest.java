package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.device.DeviceUse;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Listing;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Present;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews;
import org.kitei.usecase.register.SaveOutcome;
import org.kitei.usecase.regulation.Regulations;

/// What another register costs: a record, a migration and its words. They stand here and in
/// `umbrellas.sql` and `umbrellas_ja.properties`, and nothing else knows of umbrellas.
final class CostOfARegisterTest {
  private static final RegisterType<Umbrella> TYPE = RegisterType.of(Umbrella.class);
  private static final Registers REGISTERS = withUmbrellas();
  private static final Present PRESENT = TokyoPresent.on(Samples.TODAY);
  private static final Words WORDS = new WithUmbrellas(new BundleWords("ja"));

  @TempDir Path folder;
  private Store store;
  private RegisterService service;
  private RegisterViews views;

  /// The record.
  @Register(key = "umbrellas", feature = "device", prefix = "U")
  public record Umbrella(
      @Name @Max(20) String colour,
      @Nullable Ref<Staff> owner,
      Set<DeviceUse> uses,
      @Nullable LocalDate boughtOn) {
    public Umbrella {
      uses = Set.copyOf(uses);
    }
  }

  private static Registers withUmbrellas() {
    List<RegisterType<?>> types = new ArrayList<>(AllRegisters.list().types());
    types.add(TYPE);
    return new Registers(types);
  }

  @BeforeEach
  void open() {
    store =
        Store.openOrCreate(
            folder,
            REGISTERS,
            PRESENT,
            new KeyFile(folder),
            Samples.MARKER,
            Samples.with("/org/kitei/storage/umbrellas.sql"));
    store.gate().write(Samples.ACTION, writing -> writing.insert(Profiles.clinic()));
    store
        .gate()
        .write(
            Samples.ACTION,
            writing ->
                writing.insert(
                    new Staff(
                        "例田 花子",
                        "れいだ はなこ",
                        null,
                        Employment.EMPLOYED,
                        Set.of(),
                        true,
                        null,
                        null)));
    service = new RegisterService(REGISTERS, store.registers(), store.gate(), PRESENT, "見本 一郎");
    views =
        new RegisterViews(
            REGISTERS, store.registers(), store.history(), new JsonCatalogue(), ModelChoice::of);
    for (String colour : List.of("紺", "ﾋﾟﾝｸ")) {
      Draft<Umbrella> draft =
          service
              .begin(TYPE)
              .draft()
              .with("colour", colour)
              .with("owner", colour.equals("紺") ? "1" : "")
              .with("uses", "records,claims")
              .with("boughtOn", "R8.4.1");
      assertThat(service.save(new Edit<>(draft, null))).isInstanceOf(SaveOutcome.Saved.class);
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void itIsListedInItsGroup() {
    assertThat(views.shelves())
        .anySatisfy(
            shelf -> {
              assertThat(shelf.group().key()).isEqualTo("devices");
              assertThat(shelf.registers())
                  .anySatisfy(
                      counted -> {
                        assertThat(counted.type()).isEqualTo(TYPE);
                        assertThat(counted.rows().inUse()).isEqualTo(2);
                      });
            });
  }

  @Test
  void itIsReadAndSearched() {
    Listing<Umbrella> listing = views.list(TYPE, WORDS);
    ReadRow row = listing.find(RowQuery.inUse().searching("花子 請求")).getFirst();

    assertThat(row.number()).isEqualTo("U-001");
    assertThat(row.texts()).containsExactly("紺", "例田 花子", "請求・診療・電子カルテ", "令和8年4月1日");
    assertThat(listing.find(RowQuery.inUse().searching("ピンク"))).hasSize(1);
    assertThat(listing.find(RowQuery.inUse().searching("ぴんく 花子"))).isEmpty();
    assertThat(views.history(TYPE, row.id(), 9, WORDS).getFirst().fields())
        .extracting(change -> change.title() + "=" + change.after())
        .contains("色=紺", "持ち主=例田 花子");
  }

  @Test
  void itIsPrintedFilledAndBlank() {
    Paper filled = print(false);
    assertThat(filled.title()).isEqualTo("傘");
    assertThat(table(filled).header()).containsExactly("番号", "色", "持ち主", "用途", "買った日");
    assertThat(table(filled).rows())
        .hasSize(2)
        .anySatisfy(row -> assertThat(row).contains(new Block.Cell.Text("例田 花子")));
    assertThat(table(print(true)).rows()).hasSizeGreaterThan(10);
    assertThat(print(true).mark()).isEqualTo(Paper.Mark.BLANK);
  }

  private Paper print(boolean blank) {
    List<Paper> printed = new ArrayList<>();
    JsonCatalogue catalogue = new JsonCatalogue();
    Regulations regulations =
        new Regulations(store.registers(), store.documents(), catalogue, new JsonFillings());
    PaperService papers =
        new PaperService(
            PaperKinds.of(REGISTERS, () -> new JsonKnowledge().knowledge()),
            store.registers(),
            new StatusService(
                store.registers(),
                store.history(),
                catalogue,
                new JsonConnectionPacks(),
                regulations),
            regulations,
            catalogue,
            new Keeping(printed),
            WORDS,
            PRESENT);
    assertThat(papers.pdf(papers.find("umbrellas").orElseThrow(), blank))
        .isInstanceOf(PaperService.Outcome.Made.class);
    return printed.getFirst();
  }

  private static Block.Table table(Paper paper) {
    return paper.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private record Keeping(List<Paper> papers) implements DocumentWriter {
    @Override
    public byte[] pdf(Paper paper) {
      papers.add(paper);
      return new byte[0];
    }

    @Override
    public byte[] html(Paper paper) {
      return pdf(paper);
    }
  }

  /// The words, which in the program stand in the feature's bundle.
  private record WithUmbrellas(Words others) implements Words {
    private static final Properties OWN = read();

    private static Properties read() {
      Properties own = new Properties();
      String name = "/i18n/umbrellas_ja.properties";
      try (Reader file =
          new InputStreamReader(
              Objects.requireNonNull(CostOfARegisterTest.class.getResourceAsStream(name)),
              StandardCharsets.UTF_8)) {
        own.load(file);
        return own;
      } catch (IOException broken) {
        throw new IllegalStateException(broken);
      }
    }

    @Override
    public String say(String key, Object... arguments) {
      String own = OWN.getProperty(key);
      return own == null ? others.say(key, arguments) : own;
    }

    @Override
    public boolean knows(String key) {
      return OWN.containsKey(key) || others.knows(key);
    }

    @Override
    public String language() {
      return others.language();
    }
  }
}
