/// The chapters as pages of questions: what each asks, and what is being answered.
@NullMarked
package org.kitei.domain.chapter;

import org.jspecify.annotations.NullMarked;
