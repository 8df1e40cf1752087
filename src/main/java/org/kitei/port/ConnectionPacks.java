package org.kitei.port;

import org.kitei.domain.network.CertificatePack;
import org.kitei.domain.network.LinePack;

/// What is published about connections.
public interface ConnectionPacks {
  LinePack lines();

  CertificatePack certificates();
}
