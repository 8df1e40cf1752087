package org.kitei.port;

import org.kitei.domain.incident.Knowledge;

/// What is known of incidents before any happens: rules, holidays, what to do first. It needs no
/// network.
public interface IncidentKnowledge {
  Knowledge knowledge();
}
