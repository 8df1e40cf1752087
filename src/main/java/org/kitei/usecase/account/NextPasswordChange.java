package org.kitei.usecase.account;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.register.Following;

/// When a password is due again: by C-6-9 after two calendar months at the latest, sooner or in
/// other institutions as the head decided; never for what asks for more than a password.
public final class NextPasswordChange implements Following {
  private final RegisterStore store;
  private final Function<OrgProfile, ModelChoice> choice;

  /// @param choice the model adopted, or the one the original has for the institution
  public NextPasswordChange(RegisterStore store, Function<OrgProfile, ModelChoice> choice) {
    this.store = store;
    this.choice = choice;
  }

  @Override
  public Class<? extends Record> register() {
    return PasswordChange.class;
  }

  @Override
  public String field() {
    return "nextDueOn";
  }

  @Override
  public Optional<String> from(Draft<?> draft) {
    if (read(draft, "account") instanceof FieldText.Read.Value(Ref<?> account)
        && read(draft, "changedOn") instanceof FieldText.Read.Value(LocalDate changed)
        && isPassword(account)) {
      return due(changed).map(LocalDate::toString);
    }
    return Optional.empty();
  }

  private boolean isPassword(Ref<?> account) {
    return store
        .row(Account.class, account.id())
        .filter(row -> row.value().authentication().isPassword())
        .isPresent();
  }

  private Optional<LocalDate> due(LocalDate changed) {
    Optional<Period> rule =
        byModel() ? Optional.of(Period.ofMonths(PasswordChange.MOST_MONTHS)) : Optional.empty();
    Optional<Period> decided =
        HeadDecision.on(DecidedMatter.PASSWORD_CHANGE, changed, decisions())
            .flatMap(HeadDecision::period);
    return Stream.of(rule, decided)
        .flatMap(Optional::stream)
        .map(changed::plus)
        .min(LocalDate::compareTo);
  }

  private boolean byModel() {
    return store
        .only(OrgProfile.class)
        .map(row -> choice.apply(row.value()))
        .filter(
            model ->
                model instanceof ModelChoice.Model(Source source, var reason) && source == Source.C)
        .isPresent();
  }

  private List<HeadDecision> decisions() {
    return store.rows(HeadDecision.class).stream().filter(Row::inUse).map(Row::value).toList();
  }

  private static FieldText.Read read(Draft<?> draft, String name) {
    return FieldText.read(draft.type().field(name), draft.text(name));
  }
}
