package org.kitei.usecase.backup;

import java.util.List;
import java.util.stream.Collectors;
import org.kitei.domain.asset.ClassDefinition;
import org.kitei.domain.asset.HandlingRule;
import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.asset.Label;
import org.kitei.domain.asset.LabelMethod;
import org.kitei.domain.asset.LabelledThing;
import org.kitei.domain.asset.Medium;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Software;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Keyed;

/// The information of a made-up institution, its classes, media and software. Two media may be
/// connected; the last one carries no label yet.
final class SampleInformation {
  private static final int PERMITTED = 2;
  private static final int LABELLED = 3;

  /// On so many devices a piece of software is on record at most.
  private static final int MOST = 20;

  private final SampleDiary diary;
  private final SampleStarters starters;
  private final Circumstances at;

  SampleInformation(SampleDiary diary, SampleStarters starters, Circumstances at) {
    this.diary = diary;
    this.starters = starters;
    this.at = at;
  }

  void write() {
    String adopted = at.adopted().toString();
    String lately = at.lately().toString();
    starters.of(ClassDefinition.class).stream()
        .map(draft -> draft.with("definedOn", adopted))
        .forEach(starters::insert);
    starters.of(HandlingRule.class).stream()
        .map(draft -> draft.with("decidedOn", adopted))
        .forEach(starters::insert);
    starters.of(InformationAsset.class).stream()
        .map(draft -> draft.with("classifiedOn", adopted).with("updatedOn", lately))
        .forEach(starters::insert);
    starters.of(Software.class).stream()
        .map(draft -> draft.with("permittedOn", adopted).with("updatedOn", lately))
        .map(draft -> draft.with("devices", installedOn(draft)))
        .forEach(starters::insert);
    media(adopted);
    labels();
  }

  /// The devices programs run on that it is for; of many, the first.
  private String installedOn(Draft<Software> software) {
    List<String> uses = List.of(software.text("uses").split(",", -1));
    return diary.rows(Device.class).stream()
        .filter(row -> row.value().os() != null)
        .filter(row -> row.value().uses().stream().map(Keyed::key).anyMatch(uses::contains))
        .limit(MOST)
        .map(row -> Long.toString(row.id()))
        .collect(Collectors.joining(","));
  }

  private void media(String adopted) {
    List<Draft<Medium>> drafts = starters.of(Medium.class);
    for (int i = 0; i < drafts.size(); i++) {
      Draft<Medium> draft = drafts.get(i);
      starters.insert(
          i < PERMITTED
              ? draft
                  .with("permitted", "yes")
                  .with("permittedOn", adopted)
                  .with("permittedBy", at.profile().head())
                  .with("encrypted", "yes")
                  .with("volume", draft.text("number"))
              : draft);
    }
  }

  private void labels() {
    List<Row<Medium>> media = diary.rows(Medium.class);
    for (Row<Medium> row : media.subList(0, Math.max(0, media.size() - 1))) {
      diary.insert(
          new Label(
              LabelledThing.MEDIUM,
              row.value().name(),
              row.value().classification(),
              LabelMethod.STICKER,
              null,
              new Ref<>(row.id()),
              at.lately(),
              at.people().name(1)));
    }
    diary.rows(InformationAsset.class).stream().limit(LABELLED).forEach(this::labelled);
  }

  private void labelled(Row<InformationAsset> row) {
    diary.insert(
        new Label(
            LabelledThing.FILE,
            row.value().name(),
            row.value().classification(),
            LabelMethod.FILE_NAME,
            new Ref<>(row.id()),
            null,
            at.lately(),
            at.people().name(1)));
  }
}
