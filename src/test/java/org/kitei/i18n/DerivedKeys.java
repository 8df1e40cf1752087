package org.kitei.i18n;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitei.boot.AllCases;
import org.kitei.domain.chapter.Pages;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Keyed;

/// The keys that follow from records and enums by [WordKeys].
final class DerivedKeys {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("test-classes"))
          .importPackages("org.kitei");

  private DerivedKeys() {}

  static List<RegisterType<?>> registersOfTheProgram() {
    List<RegisterType<?>> registers = new ArrayList<>();
    for (JavaClass type : PROGRAM) {
      if (type.isAnnotatedWith(Register.class)) {
        registers.add(RegisterType.of(type.reflect().asSubclass(Record.class)));
      }
    }
    return registers;
  }

  static List<List<Keyed>> enumsOfTheProgram() {
    List<List<Keyed>> enums = new ArrayList<>();
    for (JavaClass type : PROGRAM) {
      if (type.isEnum() && type.isAssignableTo(Keyed.class)) {
        enums.add(constants(type.reflect()));
      }
    }
    return enums;
  }

  private static Set<String> lastSegments(Set<String> keys) {
    return keys.stream()
        .map(key -> key.substring(key.lastIndexOf('.') + 1))
        .collect(Collectors.toSet());
  }

  private static List<Keyed> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Keyed.class::cast).toList();
  }

  /// The keys that must be there: titles of registers and fields, units and choices.
  static List<String> of(RegisterType<?> register) {
    List<String> keys = new ArrayList<>();
    if (!register.internal()) {
      keys.add(WordKeys.title(register));
      keys.add(WordKeys.purpose(register));
    }
    for (Field field : register.columns()) {
      if (!register.internal()) {
        keys.add(WordKeys.field(register, field));
      }
      if (field.unit() != null) {
        keys.add(WordKeys.unit(field.unit()));
      }
      field.choices().forEach(choice -> keys.add(WordKeys.choice(choice)));
    }
    return keys;
  }

  /// The steps of all cases by their names, and the states they stand in.
  static List<String> cases() {
    List<String> keys = new ArrayList<>();
    for (CaseType<?> type : AllCases.list().types()) {
      for (RegisterType<?> step : type.steps()) {
        keys.add(WordKeys.title(step));
        keys.add(WordKeys.purpose(step));
      }
      type.states().forEach(state -> keys.add(WordKeys.state(type.register(), state)));
    }
    return keys;
  }

  /// What is said of the pages of all chapters.
  static List<String> pages() {
    return Pages.all().stream()
        .flatMap(
            page ->
                Stream.of("title", "question", "help", "why")
                    .map(aspect -> WordKeys.page(page, aspect)))
        .toList();
  }

  /// The keys that must be there because another constant of the enum has such a one: all are
  /// called something, or none is.
  static Set<String> of(List<Keyed> constants, Set<String> known, Collection<String> literals) {
    Set<String> keys = new TreeSet<>();
    if (constants.stream().map(WordKeys::choice).anyMatch(known::contains)) {
      constants.forEach(constant -> keys.add(WordKeys.choice(constant)));
    }
    for (String aspect : lastSegments(known)) {
      if (literals.contains(aspect)
          && constants.stream().anyMatch(one -> known.contains(WordKeys.choice(one, aspect)))) {
        constants.forEach(constant -> keys.add(WordKeys.choice(constant, aspect)));
      }
    }
    return keys;
  }

  /// Whether the key is a number after a key that a source names.
  static boolean isNumbered(String key, Collection<String> literals) {
    int dot = key.lastIndexOf('.');
    return NUMBER.matcher(key.substring(dot + 1)).matches()
        && literals.contains(key.substring(0, dot));
  }
}
