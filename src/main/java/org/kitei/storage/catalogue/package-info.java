/// The guideline's text and our words on it, kept as JSON beside the program.
@NullMarked
package org.kitei.storage.catalogue;

import org.jspecify.annotations.NullMarked;
