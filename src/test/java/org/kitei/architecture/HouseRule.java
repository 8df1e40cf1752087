package org.kitei.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// A rule of the house.
///
/// @param name as in `decisions/0001-house-rules.md` and in exceptions
/// @param planted the classes below `planted` that break it, so that it is seen red at every build
record HouseRule(String name, ArchRule rule, List<String> planted) {
  @Override
  public String toString() {
    return name;
  }
}
