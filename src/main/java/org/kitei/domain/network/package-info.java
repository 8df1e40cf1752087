/// How the systems are joined to the world: lines, wireless LAN, certificates, what was sent.
@NullMarked
package org.kitei.domain.network;

import org.jspecify.annotations.NullMarked;
