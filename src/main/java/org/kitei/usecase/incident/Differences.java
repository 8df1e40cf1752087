package org.kitei.usecase.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentStep.Part;
import org.kitei.domain.incident.Question;
import org.kitei.domain.register.FieldText;

/// What is otherwise in an incident than it was.
final class Differences {
  private Differences() {}

  /// `special-care:yes` for every answer that changed; nothing after the colon where it was taken
  /// back.
  static List<String> answers(Incident before, Incident after) {
    List<String> changed = new ArrayList<>();
    for (Question question : Question.values()) {
      Object now = answer(question, after);
      if (!Objects.equals(answer(question, before), now)) {
        changed.add(question.key() + ":" + FieldText.write(now));
      }
    }
    return changed;
  }

  private static @Nullable Object answer(Question question, Incident incident) {
    return switch (question) {
      case SPECIAL_CARE -> incident.specialCare();
      case PROPERTY_DAMAGE -> incident.propertyDamage();
      case PEOPLE -> incident.people();
      case MALICIOUS -> incident.malicious();
      case CARE_DISTURBED -> incident.careDisturbed();
    };
  }

  /// The new text of every part that changed; null where it was emptied.
  static Map<Part, @Nullable String> parts(Incident before, Incident after) {
    Map<Part, @Nullable String> changed = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      String now = text(part, after);
      if (!Objects.equals(text(part, before), now)) {
        changed.put(part, now);
      }
    }
    return changed;
  }

  private static @Nullable String text(Part part, Incident incident) {
    return switch (part) {
      case TITLE -> incident.title();
      case NARRATIVE -> incident.narrative();
      case CONCERNED -> incident.concerned();
      case CAUSE -> incident.cause();
      case MEASURES -> incident.measures();
    };
  }
}
