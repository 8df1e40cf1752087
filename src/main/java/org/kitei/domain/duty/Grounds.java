package org.kitei.domain.duty;

import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.network.LinePack;

/// By what is judged: the guideline with its models, and what was published beside it.
///
/// @param lines which kinds of line are permitted
public record Grounds(Catalogue catalogue, LinePack lines) {}
