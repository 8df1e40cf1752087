/// The guideline to read: its wording, our explanation apart, and how each clause stands.
@NullMarked
package org.kitei.ui.catalogue;

import org.jspecify.annotations.NullMarked;
