// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checks/ReceiptCheck.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const char *wrong = cm::fuzz::checkReceipt(data, size)) {
        std::fprintf(stderr, "%s\n", wrong);
        abort();
    }
    return 0;
}
