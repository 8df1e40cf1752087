package org.kitei.domain.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row seen in passing: what stands in some of its fields, without the record being made.
///
/// @param inUse whether it is not taken out of use
/// @param values what the fields that were asked for hold, in their order
public record Glance(long id, boolean inUse, List<@Nullable Object> values) {}
