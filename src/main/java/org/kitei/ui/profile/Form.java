package org.kitei.ui.profile;

import javafx.scene.Node;

/// The fields of one page.
///
/// @param first where the focus goes
/// @param refresh shows what is wrong now
record Form(Node node, Node first, Runnable refresh) {}
