package org.kitei.usecase.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentStatus;
import org.kitei.domain.incident.When;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.usecase.register.CaseLine;
import org.kitei.usecase.register.CaseSource;

/// The incidents in the list of all cases.
public final class IncidentSource implements CaseSource {
  private static final RegisterType<Incident> TYPE = RegisterType.of(Incident.class);

  private final IncidentViews views;

  public IncidentSource(IncidentViews views) {
    this.views = views;
  }

  @Override
  public RegisterType<?> register() {
    return TYPE;
  }

  @Override
  public Message beginning() {
    return Message.of("incident.begin");
  }

  @Override
  public List<CaseLine> lines(RowReader reader, LocalDate today) {
    return views.all().stream().map(row -> line(row, reader, today)).toList();
  }

  /// What it is called holds its kind only: the rest is private.
  private CaseLine line(Row<Incident> row, RowReader reader, LocalDate today) {
    Incident incident = row.value();
    boolean closed = incident.status() instanceof IncidentStatus.Closed;
    String kind = reader.words().say(WordKeys.choice(incident.kind()));
    LocalDate due = closed ? null : due(row);
    return new CaseLine(
        TYPE,
        row.id(),
        incident.number(),
        incident.drill() ? reader.words().say("incident.drill-named", kind) : kind,
        Message.of(WordKeys.choice(incident.state())),
        closed,
        due,
        due != null && due.isBefore(today));
  }

  /// The next day on which somebody is to be told.
  private @Nullable LocalDate due(Row<Incident> row) {
    return views.clock(row).stream()
        .filter(Deadline::isOpen)
        .flatMap(deadline -> Stream.ofNullable(deadline.due()))
        .min(When::compareTo)
        .map(
            when ->
                switch (when) {
                  case When.At at -> at.hour().toLocalDate();
                  case When.On on -> on.day();
                })
        .orElse(null);
  }
}
