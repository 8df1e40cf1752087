/// First start, and the set-up in six answers.
@NullMarked
package org.kitei.ui.profile;

import org.jspecify.annotations.NullMarked;
