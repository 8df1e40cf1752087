package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.incident.Knowledge;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Rows;

/// All papers there are, in the order they are listed: by the occasion, registers last.
///
/// @param registers those that can be printed
public record PaperKinds(Registers registers, List<PaperKind> list) {
  public PaperKinds {
    list = List.copyOf(list);
  }

  /// @param known what is known of incidents, read with the first paper that needs it
  public static PaperKinds of(Registers registers, Supplier<Knowledge> known) {
    List<PaperKind> kinds = new ArrayList<>();
    kinds.add(new RegulationDocument());
    kinds.add(new AppointmentLetters());
    kinds.add(new DutyTable());
    kinds.add(new BoundaryTable());
    kinds.add(new EmergencyCard());
    kinds.add(new FirstResponseCards(known));
    kinds.addAll(IncidentReport.all(known));
    kinds.addAll(ChapterChecklist.all());
    kinds.add(new ContactSheet());
    kinds.addAll(StatusPaper.all());
    kinds.addAll(CasePapers.all());
    registers.listed().forEach(type -> kinds.add(new RegisterPaper(type)));
    kinds.sort(Comparator.comparing(PaperKind::occasion));
    return new PaperKinds(registers, kinds);
  }

  /// Those an institution has a use for: no register it does not need, and no chapter that asks
  /// nothing of it.
  public List<PaperKind> of(Catalogue catalogue, OrgProfile profile, ModelChoice model, Rows rows) {
    Concerns concerns = Concerns.of(catalogue, profile, model, registers, rows);
    return list.stream().filter(kind -> kind.isOf(concerns)).toList();
  }

  /// The paper called `key`, or what stands before its first slash, of what stands behind.
  public Optional<PaperKind> find(String key) {
    int slash = key.indexOf('/');
    if (slash >= 0) {
      return find(key.substring(0, slash)).flatMap(each -> each.detailed(key.substring(slash + 1)));
    }
    return list.stream().filter(each -> each.key().equals(key)).findFirst();
  }
}
