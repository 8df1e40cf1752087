package org.kitei.ui.incident;

import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.kitei.usecase.incident.IncidentDrafts;
import org.kitei.usecase.incident.IncidentService;
import org.kitei.usecase.incident.IncidentViews;
import org.kitei.usecase.incident.RuleService;
import org.kitei.usecase.incident.TellingService;
import org.kitei.usecase.incident.WhomToCall;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.RegisterViews;

/// What the screens on incidents work on: one data folder's services.
///
/// @param now day and hour in Asia/Tokyo, asked anew each time
public record IncidentWork(
    IncidentViews views,
    IncidentService incidents,
    TellingService telling,
    RuleService rules,
    CaseTimeline timeline,
    IncidentDrafts drafts,
    WhomToCall whom,
    RegisterViews registers,
    Supplier<LocalDateTime> now) {}
