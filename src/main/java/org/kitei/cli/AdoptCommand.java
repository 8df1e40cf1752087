package org.kitei.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.shared.Problem;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.regulation.AdoptionOutcome;
import org.kitei.usecase.regulation.AdoptionService;
import picocli.CommandLine;

/// The head adopts the filled regulation.
@CommandLine.Command(name = "adopt", description = "cli.adopt.about")
public final class AdoptCommand implements Command {
  private final Supplier<ProfileService> profiles;
  private final Supplier<AdoptionService> adoption;
  private final Supplier<LocalDate> today;

  @CommandLine.Option(names = "--from", paramLabel = "D", description = "cli.adopt.from")
  private @Nullable String from;

  public AdoptCommand(
      Supplier<ProfileService> profiles,
      Supplier<AdoptionService> adoption,
      Supplier<LocalDate> today) {
    this.profiles = profiles;
    this.adoption = adoption;
    this.today = today;
  }

  @Override
  public int run(Console console) {
    LocalDate asked = from == null ? null : Given.date("--from", from);
    OrgProfile profile =
        profiles.get().profile().orElseThrow(() -> Refused.because("cli.no-profile"));
    LocalDate inForceFrom = asked == null ? profile.effectiveOn() : asked;
    switch (adoption.get().adopt(today.get(), inForceFrom, profile.head())) {
      case AdoptionOutcome.Done(var row) -> {
        Document document = row.value();
        console.say("cli.adopt.done", document.title(), document.version(), document.inForceFrom());
      }
      case AdoptionOutcome.AlreadyInForce(int version) -> console.say("cli.adopt.already", version);
      case AdoptionOutcome.NotPossible(var reason) -> throw new Refused(reason);
      case AdoptionOutcome.Refused(var problems) -> {
        Problem first = problems.getFirst();
        throw first.field().equals("inForceFrom")
            ? Refused.because("cli.text", "--from", first.why())
            : new Refused(first.why());
      }
    }
    return DONE;
  }
}
