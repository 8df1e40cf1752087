package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;

/// Passwords and keys have no place to be typed, and where somebody may think of it the form says
/// so.
final class NoSecretsTest {
  private static final Set<FieldKind> TYPED =
      Set.of(FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.PHONE, FieldKind.NUMBER);

  private static final Pattern SECRET =
      Pattern.compile("(?i).*(password|passphrase|passwd|secret|credential|token|pin|key)s?");

  /// Every text of these speaks of what a password or key opens, except who did or confirmed it.
  private static final Set<String> NEAR =
      Set.of("accounts", "password_changes", "wifi", "certificates");

  private static final Set<String> WHO = Set.of("confirmedBy");

  static Stream<RegisterType<?>> registers() {
    return AllRegisters.list().types().stream();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void noComponentIsNamedLikeASecret(RegisterType<?> type) {
    assertThat(type.fields())
        .filteredOn(field -> TYPED.contains(field.kind()))
        .extracting(Field::name)
        .noneMatch(SECRET.asMatchPredicate());
  }

  @Test
  void theNamesOfSecretsAreKnown() {
    assertThat(List.of("password", "initialPassword", "wirelessKey", "pin", "apiToken"))
        .allMatch(SECRET.asMatchPredicate());
  }

  @Test
  void theFormSaysThatSecretsHaveNoPlaceHere() {
    List<Field> texts =
        registers()
            .filter(type -> NEAR.contains(type.key()))
            .flatMap(type -> type.fields().stream())
            .filter(field -> TYPED.contains(field.kind()) && !WHO.contains(field.name()))
            .toList();
    assertThat(texts).hasSizeGreaterThan(5).allMatch(Field::noSecret);
    assertThat(AllRegisters.list().type("network").field("details").noSecret()).isTrue();
  }
}
