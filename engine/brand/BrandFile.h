// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Brand.h"

namespace cm {

/// The brand in this folder (":/brands/<id>"): brand.json and the logos that it names.
Result<Brand> readBrand(const QString &folder);

} // namespace cm
