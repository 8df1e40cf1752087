package org.kitei.domain.duty;

import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.asset.InformationClass;
import org.kitei.domain.asset.Label;
import org.kitei.domain.asset.Medium;
import org.kitei.domain.profile.DecidedMatter;

/// Information and media show their class, and somebody saw so not longer ago than the head
/// decided, or a year: all that are not public, or where the model says 必要に応じて (`labelled` is `as-
/// needed`) those that are strictly confidential.
///
/// serves A-3-2 B-3-2 C-5-6c D-3-2
public final class LabelsRule implements Rule {
  @Override
  public String requirement() {
    return "labels";
  }

  @Override
  public void judge(Look look) {
    Interval interval = look.interval(DecidedMatter.LABEL_CHECK);
    if (look.rows(InformationAsset.class).isEmpty()) {
      look.lacks("duty.missing.no-information");
      look.canBe(Deed.Add.of(InformationAsset.class));
    }
    labelled(
        look.every(
                InformationAsset.class, look.rows(InformationAsset.class), InformationAsset::name)
            .where(each -> needsLabel(look, each.classification()))
            .by(Label.class, Label::information),
        interval);
    labelled(
        look.every(Medium.class, look.rows(Medium.class), Medium::name)
            .where(each -> each.disposedOn() == null && needsLabel(look, each.classification()))
            .by(Label.class, Label::medium),
        interval);
  }

  private static void labelled(Proven<?, Label> things, Interval interval) {
    things
        .renewed(Label::confirmedOn)
        .within(interval, Label::confirmedOn, "duty.missing.label", "duty.missing.label-old");
  }

  private static boolean needsLabel(Look look, InformationClass classification) {
    return look.asked().has("labelled", "as-needed")
        ? classification == InformationClass.STRICTLY_CONFIDENTIAL
        : classification != InformationClass.PUBLIC;
  }
}
