/// What every feature speaks: keys, messages, dates, text as typed, and papers as values.
@NullMarked
package org.kitei.domain.shared;

import org.jspecify.annotations.NullMarked;
