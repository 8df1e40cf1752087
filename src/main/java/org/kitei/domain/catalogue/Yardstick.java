package org.kitei.domain.catalogue;

import org.jspecify.annotations.Nullable;

/// By what the rule of a requirement judges; seeing some of it, but not all, is partly.
///
/// @param met what has to be there
/// @param overdue when it counts as overdue; null where only a target date can make it so
/// @param unseen what the rule cannot see; null where nothing of that kind is left
public record Yardstick(Bilingual met, @Nullable Bilingual overdue, @Nullable Bilingual unseen) {}
