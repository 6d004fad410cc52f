// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QIcon>
#include <QString>

#include <optional>

/// The program's icons: resources/icons/NAME.svg, one colour each, drawn in the colour of the text around them. They
/// follow the application's palette, also when it changes later, and the state: disabled, selected.
namespace icons {

/// A name without a file gives a null icon.
[[nodiscard]] QIcon get(const QString &name);
/// In the role's colour, for states. Never the only sign.
[[nodiscard]] QIcon get(const QString &name, theme::Role role);

} // namespace icons
