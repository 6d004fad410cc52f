// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace theme {

namespace {

constexpr double readable = 4.5; // WCAG 2.1 AA for text

struct Hue
{
    double hue;        ///< 0 to 1; below 0: grey
    double saturation; ///< HSL, 0 to 1
};

Hue hueOf(Role role, const QPalette &palette)
{
    switch (role) {
    case Role::Positive:
        return {0.39, 0.65};
    case Role::Warning:
        return {0.105, 0.90};
    case Role::Negative:
        return {0.005, 0.70};
    case Role::Security:
        return {0.76, 0.45};
    case Role::Muted:
        return {-1, 0};
    case Role::Accent:
        break;
    }
    const QColor link = palette.color(QPalette::Link);
    return {link.hslHueF(), link.hslSaturationF()};
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.18;
}

QColor find(Role role, const QPalette &palette)
{
    const Hue hue = hueOf(role, palette);
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    // Starts at a lively tone and goes away from the ground until it can be read.
    for (int step = 0; step <= 100; ++step) {
        const double lightness = dark ? 0.55 + step * 0.0045 : 0.45 - step * 0.0045;
        const QColor color = QColor::fromHslF(float(hue.hue < 0 ? 0 : hue.hue), float(hue.saturation),
                                              float(std::clamp(lightness, 0.0, 1.0)));
        if (contrast(color, base) >= readable + 0.2 && contrast(color, window) >= readable + 0.2)
            return color;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor color(Role role, const QPalette &palette)
{
    // Asked for each painted cell.
    using Key = std::tuple<int, QRgb, QRgb, QRgb>;
    static QHash<size_t, std::pair<Key, QColor>> cache;
    const Key key{int(role), palette.color(QPalette::Base).rgb(), palette.color(QPalette::Window).rgb(),
                  palette.color(QPalette::Link).rgb()};
    const size_t hash = qHashMulti(0, std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key));
    const auto found = cache.constFind(hash);
    if (found != cache.constEnd() && found->first == key)
        return found->second;
    const QColor color = find(role, palette);
    cache.insert(hash, {key, color});
    return color;
}

QColor ground(Role role, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor tint = color(role, palette);
    constexpr double share = 0.12;
    return QColor::fromRgbF(float(window.redF() * (1 - share) + tint.redF() * share),
                            float(window.greenF() * (1 - share) + tint.greenF() * share),
                            float(window.blueF() * (1 - share) + tint.blueF() * share));
}

int spacing()
{
    return std::max(6, QFontMetrics(QApplication::font()).height() / 2);
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

QFont headingFont(int level)
{
    QFont font = QApplication::font();
    font.setBold(true);
    if (level <= 1)
        font.setPointSizeF(font.pointSizeF() * 1.4);
    return font;
}

} // namespace theme
