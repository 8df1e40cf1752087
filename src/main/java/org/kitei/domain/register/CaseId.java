package org.kitei.domain.register;

/// Which case is meant.
public record CaseId(RegisterType<?> type, long id) {
  public static CaseId of(Class<? extends Record> register, long id) {
    return new CaseId(RegisterType.of(register), id);
  }

  /// As it stands in the timeline: `violations/3`.
  public String text() {
    return type.key() + "/" + id;
  }
}
