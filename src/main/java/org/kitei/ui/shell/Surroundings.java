package org.kitei.ui.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Tasks;

/// What surrounds the window, whatever data it works on.
///
/// @param words the words of a language
/// @param files asks for places on the disk
/// @param tasks work in the background, given what shows a failure
/// @param languageChosen keeps the language for the next start
/// @param codes the short code of a failure
/// @param sample fills the sample's folder if need be and opens it; takes time
public record Surroundings(
    Function<String, Words> words,
    FileDialogs files,
    Function<Consumer<Throwable>, Tasks> tasks,
    Consumer<String> languageChosen,
    Function<Throwable, String> codes,
    Supplier<Parts> sample,
    Machine machine) {}
