package org.kitei.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Phone;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.regulation.Pdf;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Problem;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.WriteGate.Action;

/// Registers of every kind of component, private ones among them, with a migration of their own.
public final class Samples {
  static final Registers REGISTERS =
      new Registers(
          List.of(
              RegisterType.of(Person.class),
              RegisterType.of(Case.class),
              RegisterType.of(Setting.class)));
  static final Migrations MIGRATIONS = with("/org/kitei/storage/samples.sql");
  static final Action ACTION = new Action("sample.action.saved", "見本 一郎");
  static final String MARKER = "封";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Person ICHIRO = new Person("見本 一郎", "03-0000-0000", LocalDate.of(2020, 4, 1), true);

  private Samples() {}

  static Migrations with(String... scripts) {
    List<String> all = new ArrayList<>(Migrations.released().scripts());
    all.addAll(List.of(scripts));
    return new Migrations(all);
  }

  static Store open(Path folder) {
    return open(folder, MIGRATIONS);
  }

  static Store open(Path folder, Migrations migrations) {
    return Store.openOrCreate(
        folder, REGISTERS, TokyoPresent.on(TODAY), new KeyFile(folder), MARKER, migrations);
  }

  static Store openForReading(Path folder) {
    return Store.openForReading(folder, REGISTERS, new KeyFile(folder), MARKER, MIGRATIONS);
  }

  static Case incident(long reporter, String narrative) {
    return new Case(
        new Ref<>(reporter),
        LocalDateTime.of(2026, 11, 20, 9, 30),
        Grade.HIGH,
        Set.of(Business.CLAIMS, Business.ELIGIBILITY),
        3,
        null,
        narrative,
        "例田 花子",
        LocalDate.of(2026, 11, 19),
        12_000);
  }

  /// Does something to the file behind the program's back.
  static void behind(Path folder, String... statements) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kitei.db"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// Every file below `folder` and the sum of its bytes.
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(), new Pdf(Files.readAllBytes(file)).sha256());
      }
    }
    return contents;
  }

  /// Whether a text stands in clear in any file below `folder`.
  static boolean standsIn(Path folder, String text) throws IOException {
    String wanted = hex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (hex(Files.readAllBytes(file)).contains(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /// How bad it is.
  public enum Grade implements Keyed {
    LOW("low"),
    HIGH("quite-high");

    private final String key;

    Grade(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /// A register with nothing private.
  @Register(key = "people", feature = "shared", prefix = "P")
  public record Person(
      String name, @Nullable @Phone String phone, LocalDate joinedOn, boolean manager) {
    public Person {
      if (name.isBlank()) {
        throw new Unacceptable(List.of(Problem.at("name", "sample.name.empty")));
      }
    }
  }

  /// A register with private components of several kinds.
  @Register(key = "cases", feature = "shared", prefix = "C", cases = true)
  public record Case(
      Ref<Person> reporter,
      LocalDateTime noticedAt,
      Grade grade,
      Set<Business> touches,
      @Nullable Integer peopleHurt,
      @Nullable Boolean reported,
      @Private @Multiline String narrative,
      @Private @Nullable String suspect,
      @Private @Nullable LocalDate happenedOn,
      @Private @Nullable Integer loss) {}

  /// A register of one row.
  @Register(key = "settings", feature = "shared", prefix = "X", single = true)
  public record Setting(String motto) {}
}
