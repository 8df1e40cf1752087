/// Who the institution is, and what of the guideline therefore binds it.
@NullMarked
package org.kitei.domain.profile;

import org.jspecify.annotations.NullMarked;
