/// Looking back: audits and what they find, reviews of the regulation (chapter 9).
@NullMarked
package org.kitei.domain.review;

import org.jspecify.annotations.NullMarked;
