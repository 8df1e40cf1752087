package org.kitei.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.kitei.domain.register.Register;

/// What the rules ask that ArchUnit has no words for.
final class HouseConditions {
  private static final Set<String> FEATURED = Set.of("domain", "usecase", "ui");

  private HouseConditions() {}

  /// Calls, or refers to, a member whose `type.member` matches.
  static ArchCondition<JavaClass> accessAny(String members) {
    Pattern pattern = Pattern.compile(members);
    return new ArchCondition<>("access any of " + members) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          String member = access.getTargetOwner().getName() + "." + access.getTarget().getName();
          if (pattern.matcher(member).matches()) {
            events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
          }
        }
      }
    };
  }

  static ArchCondition<JavaClass> standInTheLine(House house) {
    return breaking(
        "stand in a feature of the line",
        type ->
            FEATURED.contains(house.layer(type))
                    && !FeatureLine.of(house.layer(type)).contains(house.feature(type))
                    && !type.getSimpleName().equals("package-info")
                ? Stream.of("no feature is called " + house.feature(type))
                : Stream.of());
  }

  static ArchCondition<JavaClass> useOnlyFeaturesBefore(House house) {
    return breaking(
        "use only the features before its own",
        type -> {
          String layer = house.layer(type);
          if (!FEATURED.contains(layer)) {
            return Stream.of();
          }
          List<String> line = FeatureLine.of(layer);
          int own = line.indexOf(house.feature(type));
          return type.getDirectDependenciesFromSelf().stream()
              .filter(needed -> house.layer(needed.getTargetClass()).equals(layer))
              .filter(needed -> line.indexOf(house.feature(needed.getTargetClass())) > own)
              .map(Object::toString);
        });
  }

  static ArchCondition<JavaClass> standAtHome(House house) {
    return breaking(
        "be a register of its own feature",
        type ->
            type
                .tryGetAnnotationOfType(Register.class)
                .filter(
                    register ->
                        !house.layer(type).equals("domain")
                            || !house.feature(type).equals(register.feature()))
                .stream()
                .map(register -> "says it belongs to " + register.feature()));
  }

  static ArchCondition<JavaClass> standInAMarkedPackage() {
    return breaking(
        "stand in a package marked @NullMarked",
        type ->
            type.getPackage().isAnnotatedWith(NullMarked.class)
                ? Stream.of()
                : Stream.of(type.getPackageName() + " has no package-info marked @NullMarked"));
  }

  static ArchCondition<JavaClass> beAValueOrANeed() {
    return breaking(
        "be an interface, or a record, an enum or an exception that it hands over",
        type ->
            type.isInterface()
                    || type.isRecord()
                    || type.isEnum()
                    || type.isAssignableTo(Throwable.class)
                ? Stream.of()
                : Stream.of("is a class"));
  }

  static ArchCondition<JavaClass> holdOnlyWhatStandsInTheWindow(House house) {
    return breaking(
        "hold only nodes, view models and what the window itself defines",
        type ->
            type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(
                    field ->
                        field.getAllInvolvedRawTypes().stream()
                            .anyMatch(held -> !standsInTheWindow(house, held)))
                .map(JavaField::getDescription));
  }

  private static boolean standsInTheWindow(House house, JavaClass held) {
    String name = held.getBaseComponentType().getName();
    return held.getBaseComponentType().isPrimitive()
        || Stream.of("java.", "javafx.", "org.controlsfx.", "atlantafx.", "org.kordamp.")
            .anyMatch(name::startsWith)
        || Set.of("ui", "domain").contains(house.layer(held.getBaseComponentType()));
  }

  private static ArchCondition<JavaClass> breaking(
      String description, Function<JavaClass, Stream<String>> breaches) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        breaches
            .apply(type)
            .forEach(
                breach ->
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + ": " + breach)));
      }
    };
  }
}
