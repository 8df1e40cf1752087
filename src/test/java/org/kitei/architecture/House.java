package org.kitei.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import org.kitei.domain.shared.HouseRuleException;

/// A house with the nine packages under one root: the program's own, or the planted one in which
/// every rule is broken.
///
/// @param heeding whether exceptions from the rules are heeded
record House(String root, boolean heeding) {
  static final List<String> LAYERS =
      List.of("boot", "domain", "port", "usecase", "storage", "document", "platform", "cli", "ui");

  String[] in(String... layers) {
    return Arrays.stream(layers).map(layer -> root + "." + layer + "..").toArray(String[]::new);
  }

  /// All layers but these.
  String[] besides(String... layers) {
    List<String> but = List.of(layers);
    return in(LAYERS.stream().filter(layer -> !but.contains(layer)).toArray(String[]::new));
  }

  /// `domain` of `….domain.device.Device`; empty for what stands at the root or elsewhere.
  String layer(JavaClass type) {
    return segment(type, 0);
  }

  /// `device` of `….domain.device.Device`, else empty.
  String feature(JavaClass type) {
    return segment(type, 1);
  }

  private String segment(JavaClass type, int index) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    String[] segments = name.substring(root.length() + 1).split("\\.", -1);
    return index < segments.length ? segments[index] : "";
  }

  /// The classes that have not stepped out of `rule`, they or the class around them.
  DescribedPredicate<JavaClass> bound(String rule) {
    return DescribedPredicate.describe(
        "are bound by " + rule, type -> !heeding || !isExcepted(outermost(type), rule));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(House::outermost).orElse(type);
  }

  private static boolean isExcepted(JavaClass type, String rule) {
    return type.tryGetAnnotationOfType(HouseRuleException.class)
        .filter(exception -> exception.rule().equals(rule))
        .isPresent();
  }
}
