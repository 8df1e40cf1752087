package org.kitei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.paper.PaperService;

/// Made-up institutions, each in a folder of its own.
public interface Samples {
  /// What a sample is to be; the same order makes the same institution.
  ///
  /// @param date the day on which it is looked at
  /// @param years how far back its records go
  /// @param staff how many people
  /// @param devices how many devices
  record Order(
      InstitutionKind kind, LocalDate date, long seed, int years, int staff, int devices) {}

  /// Fills `folder`, which is empty or not there yet; when it fails nothing is left behind.
  ///
  /// @throws Refused when the folder holds something
  OrgProfile make(Path folder, Order order);

  /// Opens the sample in `folder`; makes it first where there is none.
  ///
  /// @throws Refused when the folder holds something else
  Opened open(Path folder, Order order);

  /// A sample to look at.
  interface Opened extends AutoCloseable {
    StatusService status();

    PaperService papers();

    @Override
    void close();
  }
}
