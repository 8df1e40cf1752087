/// The register engine: a register is one annotated record, and its components are its fields.
@NullMarked
package org.kitei.domain.register;

import org.jspecify.annotations.NullMarked;
