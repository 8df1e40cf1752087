package org.kitei.domain.duty;

import org.kitei.domain.regulation.DocumentKind;

/// Management rules are in force; that they are kept to (遵守) the head states.
///
/// serves G-6-2a G-6-2b G-6-2f G-6-2g G-6-2k G-6-2l
public final class ManagementRulesRule implements Rule {
  @Override
  public String requirement() {
    return "management-rules";
  }

  @Override
  public void judge(Look look) {
    boolean adopted = Adopted.look(look, DocumentKind.MANAGEMENT_RULES);
    if (adopted && !look.isDoneOnce()) {
      look.attested();
    }
  }
}
