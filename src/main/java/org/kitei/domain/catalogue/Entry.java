package org.kitei.domain.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Group;

/// One piece of the official text: a sentence, a clause, or the part of a sentence that holds one
/// duty.
///
/// @param heading the nearest heading printed above it; empty where there is none
/// @param outerHeading the chapter's heading where `heading` is that of an item within it
/// @param text the official wording, exactly; the parts of a sentence joined give the whole
/// @param targets the words of the 対象 line as printed, also on the parts of a sentence
/// @param binds whom this part binds by its own words
/// @param refs chapters of the safety-management guideline, numbered as in 2020
/// @param requirement what it asks; given for every duty and for nothing else
/// @param particulars what distinguishes it from other entries of its requirement
/// @param notes ids of the notes on oddities of the original
public record Entry(
    EntryId id,
    EntryKind kind,
    Form form,
    String heading,
    @Nullable String outerHeading,
    String text,
    List<String> targets,
    Set<Group> binds,
    Set<Business> businesses,
    Actor actor,
    List<String> refs,
    @Nullable Trigger trigger,
    @Nullable Recurrence recurring,
    @Nullable String requirement,
    @Nullable Condition condition,
    Particulars particulars,
    List<String> notes) {
  public Entry {
    if (text.isBlank()) {
      throw new IllegalArgumentException("no text");
    }
    if (kind.isDuty() != (requirement != null)) {
      throw new IllegalArgumentException("a requirement belongs to a duty, and to nothing else");
    }
    if (kind.isDuty() && trigger == null) {
      throw new IllegalArgumentException("a duty needs its trigger");
    }
    if (binds.isEmpty() || businesses.isEmpty()) {
      throw new IllegalArgumentException("it must bind somebody in some business");
    }
    if (!kind.isDuty() && !particulars.equals(Particulars.NONE)) {
      throw new IllegalArgumentException("particulars belong to a duty, and to nothing else");
    }
    targets = List.copyOf(targets);
    binds = Collections.unmodifiableSet(EnumSet.copyOf(binds));
    businesses = Collections.unmodifiableSet(EnumSet.copyOf(businesses));
    refs = List.copyOf(refs);
    notes = List.copyOf(notes);
  }

  public Source source() {
    return id.source();
  }

  public String chapter() {
    return id.chapter();
  }

  public int item() {
    return id.item();
  }

  public boolean isDuty() {
    return kind.isDuty();
  }

  /// The heading of the chapter it stands in; empty where there is none.
  public String chapterHeading() {
    return outerHeading != null ? outerHeading : heading;
  }

  /// Whether `next`, the entry after this one, goes on in the same printed sentence or paragraph.
  boolean goesOnIn(Entry next) {
    return next.id.whole().equals(id.whole())
        && next.form == form
        && !form.standsAlone()
        && next.targets.equals(targets);
  }
}
