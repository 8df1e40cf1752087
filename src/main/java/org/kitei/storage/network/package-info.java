/// What is published about connections, as resources.
@NullMarked
package org.kitei.storage.network;

import org.jspecify.annotations.NullMarked;
