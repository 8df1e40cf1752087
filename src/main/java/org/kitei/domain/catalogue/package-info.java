/// The guideline and its four model regulations as data: official wording, and what we know of it.
@NullMarked
package org.kitei.domain.catalogue;

import org.jspecify.annotations.NullMarked;
