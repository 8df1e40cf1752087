/// What a person can do with the institution's profile.
@NullMarked
package org.kitei.usecase.profile;

import org.jspecify.annotations.NullMarked;
