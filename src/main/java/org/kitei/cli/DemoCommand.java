package org.kitei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import picocli.CommandLine;

/// Fills an empty folder with a made-up institution.
@CommandLine.Command(name = "demo", description = "cli.demo.about")
public final class DemoCommand implements Command {
  private static final String INSURER = "insurer";

  /// The guideline was published in this month.
  private static final LocalDate FIRST = LocalDate.of(2020, Month.OCTOBER, 1);

  private final Samples samples;
  private final Supplier<Path> folder;
  private final Supplier<LocalDate> today;

  @CommandLine.Option(names = "--kind", paramLabel = "K", description = "cli.demo.kind")
  private String kind = InstitutionKind.CLINIC.key();

  @CommandLine.Option(names = "--years", paramLabel = "N", description = "cli.demo.years")
  private @Nullable String years;

  @CommandLine.Option(names = "--staff", paramLabel = "N", description = "cli.demo.staff")
  private @Nullable String staff;

  @CommandLine.Option(names = "--devices", paramLabel = "N", description = "cli.demo.devices")
  private @Nullable String devices;

  @CommandLine.Option(names = "--seed", paramLabel = "N", description = "cli.demo.seed")
  private @Nullable String seed;

  @CommandLine.Option(names = "--date", paramLabel = "D", description = "cli.demo.date")
  private @Nullable String date;

  public DemoCommand(Samples samples, Supplier<Path> folder, Supplier<LocalDate> today) {
    this.samples = samples;
    this.folder = folder;
    this.today = today;
  }

  @Override
  public int run(Console console) {
    Samples.Order order =
        new Samples.Order(
            kind(Given.oneOf("--kind", kind, kinds())),
            date(),
            Given.number("--seed", seed, 1L),
            Given.number("--years", years, 0, 0, 30),
            Given.number("--staff", staff, 8, 1, 2000),
            Given.number("--devices", devices, 6, 0, 5000));
    OrgProfile made = samples.make(folder.get(), order);
    console.say("cli.demo.done", made.officialName(), folder.get());
    return DONE;
  }

  private LocalDate date() {
    LocalDate day = Given.date("--date", date, today.get());
    if (day.isBefore(FIRST)) {
      throw Refused.because("cli.demo.too-early", day, FIRST);
    }
    return day;
  }

  /// A sample of the insurers that share a model is a municipality.
  private static InstitutionKind kind(String key) {
    return Arrays.stream(InstitutionKind.values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElse(InstitutionKind.MUNICIPALITY);
  }

  private static List<String> kinds() {
    return List.of(
        InstitutionKind.CLINIC.key(),
        InstitutionKind.DENTAL_CLINIC.key(),
        InstitutionKind.HOSPITAL.key(),
        InstitutionKind.PHARMACY.key(),
        InstitutionKind.VISITING_NURSE.key(),
        INSURER,
        InstitutionKind.HEALTH_INSURANCE_SOCIETY.key(),
        InstitutionKind.REVIEW_PAYMENT.key(),
        InstitutionKind.OPERATING_BODY.key());
  }
}
