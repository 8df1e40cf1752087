package org.kitei.domain.duty;

import org.kitei.domain.asset.ClassDefinition;
import org.kitei.domain.asset.InformationAsset;

/// The three classes are defined (`classification` is `defined`: the guideline and model C), or the
/// information is classed by them (`classed`: models A, B and D, whose own text defines them).
///
/// serves G-2-2 A-3-1a B-3-1a C-4-2a D-3-1a
public final class ClassificationRule implements Rule {
  @Override
  public String requirement() {
    return "classification";
  }

  @Override
  public void judge(Look look) {
    if (look.asked().has("classification", "classed")) {
      look.some(InformationAsset.class);
      return;
    }
    Classes.all(
        look,
        ClassDefinition.class,
        ClassDefinition::classification,
        ClassDefinition::definedOn,
        "duty.missing.class-definition");
  }
}
