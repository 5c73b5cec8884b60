// Marks a function to be compiled for several kinds of processor, the best one being chosen when
// the program starts. Only for functions whose results do not depend on it: whole numbers, or
// floats added in a fixed order.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__)
#define HEARSAY_CLONES __attribute__((target_clones("arch=skylake-avx512", "avx2", "default")))
#else
#define HEARSAY_CLONES
#endif
