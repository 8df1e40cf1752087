package org.kitei.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.kitei.architecture.HouseConditions.accessAny;
import static org.kitei.architecture.HouseConditions.beAValueOrANeed;
import static org.kitei.architecture.HouseConditions.holdOnlyWhatStandsInTheWindow;
import static org.kitei.architecture.HouseConditions.standAtHome;
import static org.kitei.architecture.HouseConditions.standInAMarkedPackage;
import static org.kitei.architecture.HouseConditions.standInTheLine;
import static org.kitei.architecture.HouseConditions.useOnlyFeaturesBefore;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// The rules that are held against compiled classes, each with its reason.
final class HouseRules {
  private static final String[] TOOLKIT = {
    "javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.."
  };
  private static final String CLOCK =
      "java\\.time\\..*\\.now|java\\.time\\.Clock\\.(system|tick).*|java\\.lang\\.System\\.currentTimeMillis"
          + "|java\\.time\\.ZoneId\\.systemDefault|java\\.util\\.Date\\.<init>"
          + "|java\\.util\\.(Calendar|GregorianCalendar)\\.(getInstance|<init>)";

  private final House house;

  HouseRules(House house) {
    this.house = house;
  }

  List<HouseRule> all() {
    return Stream.of(arrows(), places(), libraries(), shapes(), habits())
        .flatMap(List::stream)
        .toList();
  }

  private List<HouseRule> arrows() {
    return List.of(
        arrow("domain", "what is true depends on nothing outside itself"),
        arrow("port", "a need is said in the words of the domain", "domain"),
        arrow("usecase", "what a person can do is the same at every side", "port", "domain"),
        arrow("storage", "one way of keeping can be put in another's place", "port", "domain"),
        arrow("document", "one way of printing can be put in another's place", "port", "domain"),
        arrow("platform", "a machine can be put in another's place", "port", "domain"),
        arrow("cli", "both sides do the same through the use cases", "usecase", "port", "domain"),
        arrow("ui", "both sides do the same through the use cases", "usecase", "port", "domain"),
        uses(
            "arrow-to-port",
            house.in("ui", "cli"),
            resideInAnyPackage(house.in("port")).and(INTERFACES),
            "the sides act through the use cases; of a port they know only what it hands back",
            "ui.device.CallsAPort"),
        uses(
            "arrow-to-boot",
            house.besides("boot"),
            resideInAnyPackage(house.root() + ".boot..", house.root()),
            "boot builds all of them and none of them knows it",
            "usecase.device.KnowsBoot"),
        uses(
            "arrow-from-main",
            new String[] {house.root()},
            resideInAnyPackage(house.besides("boot", "cli")),
            "the entry only chooses between the window and a command",
            "MainThatReachesIn"));
  }

  private HouseRule arrow(String layer, String why, String... to) {
    String[] allowed =
        Stream.concat(Stream.of(layer, "boot"), Stream.of(to)).toArray(String[]::new);
    return uses(
        "arrow-from-" + layer,
        house.in(layer),
        resideInAnyPackage(house.besides(allowed)),
        why,
        layer + (layer.equals("port") ? "" : ".device") + ".ReachesAcross");
  }

  private List<HouseRule> places() {
    return List.of(
        new HouseRule(
            "nine-packages",
            classes()
                .should()
                .resideInAnyPackage(
                    Stream.concat(Stream.of(house.root()), Stream.of(house.besides()))
                        .toArray(String[]::new))
                .because("to find anything you need two words, and these are the first ones"),
            List.of("common.Tenth")),
        each(
            "feature-names",
            standInTheLine(house),
            "the second word is spelled the same in domain, usecase and ui",
            "domain.misc.Unfiled"),
        each(
            "feature-line",
            useOnlyFeaturesBefore(house),
            "a feature can be read, and later taken out, without those after it",
            "domain.device.NeedsTraining",
            "usecase.device.NeedsTraining",
            "ui.device.NeedsTraining"),
        new HouseRule(
            "port-is-flat",
            noClasses()
                .should()
                .resideInAPackage(house.root() + ".port.*..")
                .because("what the inside needs from outside stands on one page"),
            List.of("port.device.Nested")),
        each(
            "register-at-home",
            standAtHome(house),
            "a register lies in the domain of the feature it names",
            "domain.device.Strays"),
        each(
            "null-marked",
            standInAMarkedPackage(),
            "NullAway only reads packages that are marked",
            "domain.role.Unmarked"));
  }

  private List<HouseRule> libraries() {
    return List.of(
        uses(
            "plain-domain",
            house.in("domain"),
            resideOutsideOfPackages("java..", "org.jspecify..", house.root() + ".."),
            "the domain outlives every library",
            "domain.device.UsesALibrary"),
        uses(
            "no-io-in-domain",
            house.in("domain"),
            resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .and(not(nameMatching("java\\.io\\.(Serializable|ObjectStreamException)"))),
            "the domain is handed what it judges",
            "domain.device.ReadsAFile"),
        only("toolkit", TOOLKIT, "storage.device.OpensAWindow", "ui", "boot"),
        only(
            "sql",
            new String[] {"java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi.."},
            "usecase.device.AsksTheDatabase",
            "storage"),
        only(
            "json",
            new String[] {"com.fasterxml.."},
            "usecase.device.ReadsJson",
            "storage",
            "cli",
            "document"),
        only("spreadsheet", new String[] {"org.apache.poi.."}, "ui.device.ReadsASheet", "document"),
        only(
            "pdf",
            new String[] {"com.openhtmltopdf..", "org.apache.pdfbox.."},
            "ui.device.DrawsAPdf",
            "document"),
        only("picocli", new String[] {"picocli.."}, "ui.device.ParsesArguments", "cli"));
  }

  private HouseRule only(String name, String[] library, String planted, String... layers) {
    return uses(
        name + "-in-its-place",
        house.besides(layers),
        resideInAnyPackage(library),
        "a library that stands in one place can be replaced in one place",
        planted);
  }

  private List<HouseRule> shapes() {
    return List.of(
        uses(
            "view-model-without-nodes",
            nameMatching(".*ViewModel(\\$.*)?"),
            resideInAnyPackage(TOOLKIT)
                .and(
                    resideOutsideOfPackages(
                        "javafx.beans..", "javafx.collections..", "javafx.util..")),
            "a view model is tested without a toolkit",
            "ui.device.DeviceListViewModel"),
        new HouseRule(
            "controller-without-services",
            classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .and(house.bound("controller-without-services"))
                .should(holdOnlyWhatStandsInTheWindow(house))
                .because("what a screen does is in its view model, where it is tested")
                .allowEmptyShould(true),
            List.of("ui.device.DeviceListController")),
        new HouseRule(
            "port-is-a-need",
            classes()
                .that()
                .resideInAPackage(house.root() + ".port..")
                .and(house.bound("port-is-a-need"))
                .should(beAValueOrANeed())
                .because("a port says what is needed and not how it is done")
                .allowEmptyShould(true),
            List.of("port.DoesItItself")),
        names(
            "telling-names",
            ".*[.$](Default[A-Z]\\w*|I[A-Z][a-z]\\w*|\\w+(Impl|Manager|Helper|Helpers|Util|Utils|Dto|DTO|Entity)"
                + "|\\w*[a-z]Port)",
            "a name says what a thing is or how a body does it",
            "usecase.device.DeviceManager",
            "usecase.device.DefaultDevices",
            "usecase.device.DeviceServiceImpl",
            "usecase.device.DateHelper",
            "usecase.device.TextUtil",
            "usecase.device.DeviceDto",
            "usecase.device.DeviceEntity",
            "usecase.device.IDevices",
            "usecase.device.DevicesPort"));
  }

  private List<HouseRule> habits() {
    return List.of(
        accesses(
            "told-the-time",
            resideInAnyPackage(house.in("domain", "usecase")),
            CLOCK + "|java\\.lang\\.System\\.nanoTime",
            "a rule that is told the day can be asked about any day",
            "domain.device.AsksTheClock",
            "domain.device.AsksTheClockByReference",
            "usecase.device.CountsNanoseconds"),
        accesses(
            "one-clock",
            resideOutsideOfPackages(house.in("platform")),
            CLOCK,
            "days are those of Asia/Tokyo whatever the machine's zone, and one place knows it",
            "ui.device.AsksTheMachinesZone"),
        accesses(
            "console",
            resideOutsideOfPackages(house.root(), house.root() + ".cli.."),
            "java\\.lang\\.System\\.(out|err)|.*\\.printStackTrace",
            "results go to stdout by the command line alone, everything else to the one log",
            "storage.device.Prints"),
        accesses(
            "exit",
            resideOutsideOfPackages(house.root()),
            "java\\.lang\\.(System|Runtime)\\.(exit|halt)",
            "only the entry may end the program, after everything is closed",
            "ui.device.Exits"),
        noSleep());
  }

  /// Also held against the tests.
  HouseRule noSleep() {
    return accesses(
        "no-sleep",
        alwaysTrue(),
        "java\\.lang\\.Thread\\.sleep|java\\.util\\.concurrent\\.TimeUnit\\.sleep|org\\.testfx\\..*\\.sleep"
            + "|java\\.util\\.concurrent\\.locks\\.LockSupport\\.park(Nanos|Until)",
        "who waits for a time instead of an event waits too long or too short",
        "platform.device.Sleeps");
  }

  private HouseRule uses(
      String name,
      String[] from,
      DescribedPredicate<JavaClass> what,
      String why,
      String... planted) {
    return uses(name, resideInAnyPackage(from), what, why, planted);
  }

  private HouseRule uses(
      String name,
      DescribedPredicate<? super JavaClass> from,
      DescribedPredicate<JavaClass> what,
      String why,
      String... planted) {
    ArchRule rule =
        noClasses()
            .that(from)
            .and(house.bound(name))
            .should()
            .dependOnClassesThat(what)
            .because(why)
            .allowEmptyShould(true);
    return new HouseRule(name, rule, List.of(planted));
  }

  private HouseRule accesses(
      String name,
      DescribedPredicate<JavaClass> from,
      String members,
      String why,
      String... planted) {
    ArchRule rule =
        noClasses()
            .that(from)
            .and(house.bound(name))
            .should(accessAny(members))
            .because(why)
            .allowEmptyShould(true);
    return new HouseRule(name, rule, List.of(planted));
  }

  private HouseRule names(String name, String pattern, String why, String... planted) {
    ArchRule rule =
        noClasses().that(house.bound(name)).should().haveNameMatching(pattern).because(why);
    return new HouseRule(name, rule, List.of(planted));
  }

  private HouseRule each(
      String name, ArchCondition<JavaClass> condition, String why, String... planted) {
    ArchRule rule = classes().that(house.bound(name)).should(condition).because(why);
    return new HouseRule(name, rule, List.of(planted));
  }
}
