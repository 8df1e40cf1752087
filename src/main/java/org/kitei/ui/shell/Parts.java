package org.kitei.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Sheets;
import org.kitei.ui.register.RegisterWork;
import org.kitei.usecase.backup.DataCheck;
import org.kitei.usecase.duty.ComingService;
import org.kitei.usecase.duty.StatementService;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.paper.PrintService;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.register.CaseViews;
import org.kitei.usecase.register.RowSearch;
import org.kitei.usecase.regulation.AdoptionService;
import org.kitei.usecase.regulation.Regulations;

/// What the window works on: one data folder's services.
///
/// @param folder where the data lie
/// @param today the day in Asia/Tokyo, asked anew each time
/// @param pages opens a PDF for the preview
/// @param registers what the registers' own forms work on
/// @param cases the open cases
/// @param coming the days that stand in rows
/// @param areas the screens of the other parts of the program
public record Parts(
    Path folder,
    Catalogue catalogue,
    ProfileService profile,
    Regulations regulations,
    AdoptionService adoption,
    StatusService status,
    StatementService statements,
    PaperService papers,
    PrintService printing,
    DataCheck check,
    RowSearch search,
    RegisterWork registers,
    CaseViews cases,
    ComingService coming,
    Supplier<LocalDate> today,
    Function<byte[], Sheets> pages,
    List<Area.Opener> areas) {
  public Parts {
    areas = List.copyOf(areas);
  }
}
