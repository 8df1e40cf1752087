/// Who can log on where, and when passwords were changed; never a password itself.
@NullMarked
package org.kitei.domain.account;

import org.jspecify.annotations.NullMarked;
