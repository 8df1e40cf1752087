package org.kitei.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.kitei.usecase.register.AttachmentService;
import org.kitei.usecase.register.ExportService;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.Noting;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews;
import org.kitei.usecase.register.SavedFilters;
import org.kitei.usecase.register.StarterService;
import org.kitei.usecase.register.TableColumns;
import org.kitei.usecase.register.UndoService;

/// What the register screens work on: one data folder's services.
///
/// @param notings what the program can write into registers by itself
/// @param proving says which duties rows prove
/// @param show opens a copy of a file, under a name, with whatever the machine opens such files
/// @param today the day in Asia/Tokyo, asked anew each time
public record RegisterWork(
    RegisterViews views,
    RegisterService service,
    UndoService undo,
    StarterService starters,
    TableColumns columns,
    SavedFilters filters,
    ExportService exports,
    ImportService imports,
    AttachmentService attachments,
    List<Noting> notings,
    Proving proving,
    BiConsumer<String, byte[]> show,
    Supplier<LocalDate> today) {
  public RegisterWork {
    notings = List.copyOf(notings);
  }
}
