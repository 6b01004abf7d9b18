// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

namespace cm {

struct BrandColors;

/// The tokens of a theme in the colours of a brand. Whatever the accent is, texts in it and on it reach kReadable against what they stand
/// on: it is made darker or lighter until they do, with its hue kept.
Tokens branded(Tokens tokens, const BrandColors &colors);

inline constexpr double kReadable = 4.5;

/// WCAG 2: 1 … 21.
double contrast(const QColor &one, const QColor &other);
/// The colour, as little darker or lighter as needed to reach the contrast with each of the surfaces; black or white where nothing else
/// does.
QColor readableOn(const QColor &color, const QList<QColor> &surfaces, double ratio = kReadable);

} // namespace cm
