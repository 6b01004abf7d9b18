// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled header of the tests, one for each folder. Nothing may depend on what it happens to include.
#pragma once

#include "core/Pch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
