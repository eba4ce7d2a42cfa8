// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"

namespace flashcall {
class ConnectionBook;
class Desk;
class LateJournal;
} // namespace flashcall

namespace flashcall::ui {

class SandboxHost;

// What the pages beside the first one are made of. All of it outlives the window.
struct PageParts
{
    MainWindow &window;
    const Desk &desk;
    SandboxHost &sandbox;
    LateJournal &journal;
    ConnectionBook &book;
};

// A page beside the first one, when it is first shown; null for the first one itself.
[[nodiscard]] QWidget *makeLatePage(MainWindow::Page page, const PageParts &parts);

// Says what the journal found at the start: that it cannot be written, was damaged, or holds
// sends without an answer.
void addJournalNotices(MainWindow &window, LateJournal &journal);

} // namespace flashcall::ui
