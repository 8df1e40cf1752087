package org.kitei.domain.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kitei.domain.shared.Keyed;

/// Under which keys the words of registers, fields and choices stand; nowhere else is a key put
/// together from parts.
public final class WordKeys {
  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private static final String TITLED = "catalogue.titled.";

  private WordKeys() {}

  /// The register's title: `device.devices.title`.
  public static String title(RegisterType<?> register) {
    return register.feature() + "." + register.key();
  }

  /// What the register is for, in one line: `device.devices.for`. No component can be called so.
  public static String purpose(RegisterType<?> register) {
    return title(register) + ".for";
  }

  /// A field's title: `device.devices.place`.
  public static String field(RegisterType<?> register, Field field) {
    return title(register.owner()) + "." + field.name();
  }

  /// Where a case stands: `device.takeout.state.requested`.
  public static String state(RegisterType<?> register, CaseState state) {
    return state(register, state.getClass());
  }

  /// The same of a state no case stands in.
  public static String state(RegisterType<?> register, Class<?> state) {
    return title(register) + ".state." + CaseState.key(state);
  }

  /// A number's unit as in [Field#unit]: `register.unit.days`.
  public static String unit(String unit) {
    return "register.unit." + unit;
  }

  /// Something else said of a constant: `profile.institution-kind.clinic.headTitle`.
  public static String choice(Keyed constant, String aspect) {
    return choice(constant) + "." + aspect;
  }

  /// The title of what a text names (see [Titled]).
  static String titled(String named) {
    return TITLED + named;
  }

  /// What is named, if a key is [#titled].
  public static Optional<String> ofTitled(String key) {
    return key.startsWith(TITLED) ? Optional.of(key.substring(TITLED.length())) : Optional.empty();
  }

  /// What has a number and no constant: `duty.chapter.3`.
  public static String numbered(String key, int number) {
    return key + "." + number;
  }

  /// Something said of a page of a chapter: `chapter.page.officers.question`.
  public static String page(Keyed page, String aspect) {
    return "chapter.page." + page.key() + "." + aspect;
  }

  /// What a constant of an enum is called: `shared.business.claims`, and
  /// `incident.incident-kind.leak` for the enum `Incident.Kind`. The feature is the enum's package.
  public static String choice(Keyed constant) {
    if (!(constant instanceof Enum<?> named)) {
      throw new IllegalArgumentException(constant.key() + " is not a constant of an enum");
    }
    Class<?> type = named.getDeclaringClass();
    String inPackage = type.getPackageName();
    String feature = inPackage.substring(inPackage.lastIndexOf('.') + 1);
    String name = type.getName().substring(inPackage.length() + 1).replace('$', '-');
    String kebab = CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return feature + "." + kebab + "." + constant.key();
  }
}
