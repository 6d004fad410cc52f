// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// Colours, fonts and distances that all pages share. Colours are derived from the palette, so that light, dark and
/// high-contrast desktops need no cases of their own.
namespace theme {

enum class Role { Positive, Warning, Negative, Security, Muted, Accent };

/// For text and icons on the palette's base or window colour: contrast at least 4.5:1 on both.
[[nodiscard]] QColor color(Role role, const QPalette &palette);
/// A tint of the window colour in the role's hue, for the ground of bars and badges.
[[nodiscard]] QColor ground(Role role, const QPalette &palette);
/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Distance between related things, in device-independent pixels; follows the font.
[[nodiscard]] int spacing();
/// For JSON, ARNs, DNS values.
[[nodiscard]] QFont fixedFont();
/// Headings of pages (level 1) and of sections in them (level 2).
[[nodiscard]] QFont headingFont(int level);

} // namespace theme
