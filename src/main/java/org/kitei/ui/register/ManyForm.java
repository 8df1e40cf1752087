package org.kitei.ui.register;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What is asked once and done to many rows, without a frame around it.
///
/// @param title what is done
/// @param rows which rows it is done to
/// @param fields what is asked
/// @param foot the buttons, and why it cannot be done now
/// @param focus puts the focus where work begins
/// @param changed whether something is typed
/// @param counted says on the button how many rows are ticked now
/// @param save does it
record ManyForm(
    String title,
    String rows,
    Node fields,
    Node foot,
    Runnable focus,
    BooleanSupplier changed,
    Runnable counted,
    Button save) {}
