/// What happens to information and systems, whom to tell of it by when, and what is learned.
@NullMarked
package org.kitei.domain.incident;

import org.jspecify.annotations.NullMarked;
