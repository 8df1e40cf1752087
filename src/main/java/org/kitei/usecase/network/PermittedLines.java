package org.kitei.usecase.network;

import java.util.Optional;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.register.Draft;
import org.kitei.domain.shared.Provenance;
import org.kitei.port.ConnectionPacks;
import org.kitei.usecase.register.Following;

/// Where it stands which kinds of line are permitted. Nothing is proposed: the line is what it is.
public final class PermittedLines implements Following {
  private final ConnectionPacks packs;

  public PermittedLines(ConnectionPacks packs) {
    this.packs = packs;
  }

  @Override
  public Class<? extends Record> register() {
    return NetworkLine.class;
  }

  @Override
  public String field() {
    return "type";
  }

  @Override
  public Optional<Provenance> source() {
    return Optional.of(packs.lines().provenance());
  }

  @Override
  public Optional<String> from(Draft<?> draft) {
    return Optional.empty();
  }
}
