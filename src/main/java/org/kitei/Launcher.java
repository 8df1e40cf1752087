package org.kitei;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// The jar's first class, compiled for Java 17: an older Java looks for the right one and starts it
/// with the same arguments. It may name no other class of the program.
public final class Launcher {
  static final int NEEDED = 25;
  private static final int WRONG_INPUT = 2;

  private Launcher() {}

  public static void main(String[] arguments) throws Throwable {
    if (Runtime.version().feature() >= NEEDED) {
      try {
        Class.forName("org.kitei.Main")
            .getMethod("main", String[].class)
            .invoke(null, (Object) arguments);
      } catch (InvocationTargetException thrown) {
        throw thrown.getCause();
      }
      return;
    }
    Path home = Path.of(System.getProperty("java.home"));
    if (String.join("", arguments).indexOf('\ufffd') >= 0) {
      System.exit(refuse("cli.java.unreadable", arguments));
    }
    Optional<Path> java =
        best(candidates(System.getenv(), home, Path.of(System.getProperty("user.home"))));
    System.exit(
        java.isPresent() ? start(java.get(), arguments) : refuse("cli.java.missing", arguments));
  }

  /// A Java that was found: its folder and its version's first number.
  record Found(Path home, int version) {
    Path executable() {
      Path plain = home.resolve("bin").resolve("java");
      return Files.isExecutable(plain) ? plain : home.resolve("bin").resolve("java.exe");
    }
  }

  /// The executable to use: the one named by KITEI_JAVA (the first candidate) when it is new
  /// enough, else exactly the version needed, else the next newer.
  static Optional<Path> best(List<Path> candidates) {
    return candidates.stream()
        .map(Launcher::inspect)
        .flatMap(Optional::stream)
        .filter(found -> found.version() >= NEEDED)
        .min(Comparator.comparingInt(Found::version))
        .map(Found::executable);
  }

  /// Folders in which a Java may lie, the likeliest first. When KITEI_JAVA names a usable one, that
  /// alone.
  static List<Path> candidates(Map<String, String> environment, Path current, Path user) {
    List<Path> named = new ArrayList<>();
    add(named, environment.get("KITEI_JAVA"));
    if (best(named).isPresent()) {
      return named;
    }
    environment.entrySet().stream()
        .filter(variable -> variable.getKey().matches("JAVA_?\\d*_?HOME.*"))
        .sorted(Map.Entry.comparingByKey())
        .forEach(variable -> add(named, variable.getValue()));
    List<Path> parents = new ArrayList<>();
    if (current.getParent() != null) {
      parents.add(current.getParent());
    }
    for (String inUserFolder :
        List.of(
            ".sdkman/candidates/java",
            ".jdks",
            ".gradle/jdks",
            ".asdf/installs/java",
            ".local/share/mise/installs/java",
            "Library/Java/JavaVirtualMachines")) {
      parents.add(user.resolve(inUserFolder));
    }
    for (String known :
        List.of(
            "/usr/lib/jvm",
            "/usr/lib64/jvm",
            "/usr/java",
            "/opt/java",
            "/opt",
            "/Library/Java/JavaVirtualMachines")) {
      parents.add(Path.of(known));
    }
    for (String variable : List.of("ProgramFiles", "ProgramW6432", "LOCALAPPDATA")) {
      String programs = environment.get(variable);
      if (programs != null && !programs.isBlank()) {
        for (String vendor :
            List.of(
                "Java",
                "Eclipse Adoptium",
                "Programs/Eclipse Adoptium",
                "Microsoft",
                "Amazon Corretto",
                "BellSoft",
                "Zulu")) {
          parents.add(Path.of(programs).resolve(vendor));
        }
      }
    }
    parents.forEach(parent -> named.addAll(children(parent)));
    return named;
  }

  private static void add(List<Path> homes, String named) {
    if (named == null || named.isBlank()) {
      return;
    }
    try {
      Path path = Path.of(named.strip());
      homes.add(path);
      Path folder = path.toAbsolutePath().getParent();
      if (Files.isRegularFile(path) && folder != null && folder.getParent() != null) {
        homes.add(folder.getParent());
      }
    } catch (InvalidPathException unusable) {
      return;
    }
  }

  private static List<Path> children(Path parent) {
    List<Path> homes = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
      for (Path folder : folders) {
        homes.add(folder);
        homes.add(folder.resolve("Contents").resolve("Home"));
      }
    } catch (IOException notThere) {
      return List.of();
    }
    homes.sort(Comparator.naturalOrder());
    return homes;
  }

  /// Reads the version from the folder's `release` file, without starting anything.
  static Optional<Found> inspect(Path home) {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    } catch (IOException | IllegalArgumentException notThere) {
      return Optional.empty();
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    String first = version.split("[^0-9]", 2)[0];
    if (first.isEmpty() || first.length() > 4) {
      return Optional.empty();
    }
    Found found = new Found(home, Integer.parseInt(first));
    return Files.isExecutable(found.executable()) ? Optional.of(found) : Optional.empty();
  }

  private static int start(Path java, String[] arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (option.startsWith("-D") || option.startsWith("-Xm")) {
        command.add(option);
      }
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-classpath");
    command.add(classPath());
    command.add("org.kitei.Main");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process.waitFor();
  }

  private static String classPath() {
    StringBuilder path = new StringBuilder();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.append(path.length() == 0 ? "" : File.pathSeparator)
          .append(Path.of(part).toAbsolutePath());
    }
    return path.toString();
  }

  private static int refuse(String key, String[] arguments) throws IOException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    PrintStream err =
        windows
            ? System.err
            : new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    err.println(
        sentence(key, language(arguments))
            .replace("{0}", Integer.toString(NEEDED))
            .replace("{1}", System.getProperty("java.version")));
    return WRONG_INPUT;
  }

  private static String language(String[] arguments) {
    for (int i = 0; i + 1 < arguments.length; i++) {
      if (arguments[i].equals("--lang")) {
        return arguments[i + 1].equals("ja") ? "ja" : "en";
      }
    }
    return Locale.getDefault().getLanguage().equals("ja") ? "ja" : "en";
  }

  private static String sentence(String key, String language) throws IOException {
    Properties words = new Properties();
    String bundle = "/i18n/cli_" + language + ".properties";
    try (InputStream stream = Launcher.class.getResourceAsStream(bundle);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words.getProperty(key);
  }
}
