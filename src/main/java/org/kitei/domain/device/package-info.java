/// The devices: where they stand, what they may be used for, how they are protected.
@NullMarked
package org.kitei.domain.device;

import org.jspecify.annotations.NullMarked;
