package org.kitei.ui.register;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.register.StarterService;
import org.kitei.usecase.register.StarterService.Offer;

/// Rows to begin a register with, and which of them are ticked; none is to begin with.
public final class StartersViewModel {
  private final StarterService service;
  private final List<Offer> offers;
  private final Set<String> ticked = new TreeSet<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);

  StartersViewModel(StarterService service, RegisterType<?> type, Words words) {
    this.service = service;
    this.offers = service.offered(type, words);
  }

  public List<Offer> offers() {
    return offers;
  }

  /// How many are ticked.
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  public void tick(String id, boolean is) {
    if (is) {
      ticked.add(id);
    } else {
      ticked.remove(id);
    }
    count.set(ticked.size());
  }

  /// Enters those that are ticked, all or none.
  public StarterService.Outcome insert() {
    return service.insert(Set.copyOf(ticked));
  }
}
