/// What is known of incidents beforehand, kept as resources.
@NullMarked
package org.kitei.storage.incident;

import org.jspecify.annotations.NullMarked;
