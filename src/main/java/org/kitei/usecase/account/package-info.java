/// What a person can do with accounts.
@NullMarked
package org.kitei.usecase.account;

import org.jspecify.annotations.NullMarked;
