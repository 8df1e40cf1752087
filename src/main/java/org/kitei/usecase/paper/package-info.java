/// What a person can do with papers: list them, make them.
@NullMarked
package org.kitei.usecase.paper;

import org.jspecify.annotations.NullMarked;
