/// Who does what: people, appointments, duties.
@NullMarked
package org.kitei.domain.role;

import org.jspecify.annotations.NullMarked;
