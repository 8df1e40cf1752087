package org.kitei.ui.regulation;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Tasks;
import org.kitei.usecase.regulation.AdoptionOutcome;

/// Adopting the filled regulation: on which day, from when, by whom.
final class AdoptForm extends SideForm {
  private final RegulationViewModel model;
  private final Tasks tasks;
  private final Consumer<AdoptionOutcome> done;
  private final TextField first;

  AdoptForm(RegulationViewModel model, Words words, Tasks tasks, Consumer<AdoptionOutcome> done) {
    super(
        words,
        words.say("regulation.adopt.do"),
        "do-adopt",
        () -> model.open(RegulationViewModel.Panel.VERSION));
    this.model = model;
    this.tasks = tasks;
    this.done = done;
    OrgProfile profile = model.profile();
    first = date("adoptedOn", words.say("regulation.adopt.on"), model.today());
    date("inForceFrom", words.say("regulation.adopt.from"), profile.effectiveOn());
    line(
        "adoptedBy",
        words.say("regulation.adopt.by"),
        words.say("regulation.adopt.by-prompt"),
        Objects.requireNonNullElse(profile.headName(), profile.headTitle()));
  }

  Node node() {
    return node(words.say("regulation.adopt.title"), words.say("regulation.adopt.what"));
  }

  TextField first() {
    return first;
  }

  @Override
  void attempt() {
    dates("adoptedOn", "inForceFrom")
        .ifPresent(
            dates -> {
              busy(true);
              tasks.run(
                  () -> model.adopt(dates.getFirst(), dates.getLast(), typed("adoptedBy")),
                  outcome -> {
                    busy(false);
                    if (outcome instanceof AdoptionOutcome.Refused(var problems)) {
                      show(problems);
                    } else {
                      done.accept(outcome);
                    }
                  });
            });
  }
}
