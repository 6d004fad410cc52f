// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;
class QString;

/// Opens the console (design.md, Command line: `mandate`) and runs it until it is closed. Returns the exit code.
/// Needs a display, or QT_QPA_PLATFORM=offscreen.
[[nodiscard]] int runConsole(int &argc, char **argv);

/// `mandate tour [--screenshots DIR]`: the acceptance walk through the real widgets on a workspace of its own.
[[nodiscard]] int runTour(int &argc, char **argv);

/// Names, icon, language and colours; the same for console and tour.
void prepareApplication(QApplication &application, const QString &language, const QString &theme);
