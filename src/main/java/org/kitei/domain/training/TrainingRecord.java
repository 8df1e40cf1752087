package org.kitei.domain.training;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.role.Staff;

/// That something was taught, and who was there. Serves C-3-3, C-6-3, A-5-3, A-6-3, B-5-3, B-6-3,
/// D-5-3 and D-6-3.
///
/// @param plan what of the plan it was, or null
/// @param participants who was there
/// @param understanding how it was seen that it was understood; null when not noted
/// @param paper where the signed list lies
@Register(key = "training_records", feature = "training", prefix = "TR")
public record TrainingRecord(
    @Name LocalDateTime heldAt,
    @Name @Max(100) String topic,
    TrainingKind kind,
    @Shows @Nullable Ref<TrainingPlan> plan,
    @Multiline @Max(1000) @Nullable String content,
    @Max(60) @Nullable String teacher,
    @Shows Set<Ref<Staff>> participants,
    @Nullable Understanding understanding,
    @Max(200) @Nullable String paper) {
  public TrainingRecord {
    participants = Set.copyOf(participants);
  }

  /// The same, with more people who were there.
  public TrainingRecord attended(Set<Ref<Staff>> also) {
    Set<Ref<Staff>> all = new HashSet<>(participants);
    all.addAll(also);
    return new TrainingRecord(
        heldAt, topic, kind, plan, content, teacher, all, understanding, paper);
  }
}
