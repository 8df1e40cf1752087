/// What a person can do with connections.
@NullMarked
package org.kitei.usecase.network;

import org.jspecify.annotations.NullMarked;
