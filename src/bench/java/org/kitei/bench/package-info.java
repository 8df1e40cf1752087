/// Benchmarks, run by `mvn -Pbench verify`. A row of the table is one class with [Measure].
@NullMarked
package org.kitei.bench;

import org.jspecify.annotations.NullMarked;
