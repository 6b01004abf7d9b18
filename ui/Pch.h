// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled header of the widget layers. Nothing may depend on what it happens to include.
#pragma once

#include "core/Pch.h"

#include <QAction>
#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QWidget>
