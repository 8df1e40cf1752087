/// What a person can ask: how the institution stands on a day.
@NullMarked
package org.kitei.usecase.duty;

import org.jspecify.annotations.NullMarked;
