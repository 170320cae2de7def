#if defined(__x86_64__)

#include "sets.h"

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma,avxvnni"))), apply_to = function)

#include "lanes.h"

/// Up to six rows by one panel, in twelve of the sixteen registers.
INLINE void tile_part(
    const uint8_t *x, ptrdiff_t stride, const int rows, const int8_t *weights, ptrdiff_t groups, int32_t *out) {
  __m256i sums[6][2];
  UNROLLED for (int r = 0; r < rows; r++) sums[r][0] = sums[r][1] = _mm256_setzero_si256();
  for (ptrdiff_t g = 0; g < groups; g++) {
    const __m256i *panel = (const __m256i *)(weights + 4 * LANES * g);
    const __m256i first = _mm256_load_si256(panel), second = _mm256_load_si256(panel + 1);
    UNROLLED for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, x + r * stride + 4 * g, sizeof four);
      const __m256i values = _mm256_set1_epi32(four);
      sums[r][0] = _mm256_dpbusd_avx_epi32(sums[r][0], values, first);
      sums[r][1] = _mm256_dpbusd_avx_epi32(sums[r][1], values, second);
    }
  }
  UNROLLED for (int r = 0; r < rows; r++) {
    _mm256_storeu_si256((__m256i *)(out + r * 2 * LANES), sums[r][0]);
    _mm256_storeu_si256((__m256i *)(out + r * 2 * LANES) + 1, sums[r][1]);
  }
}

static void tile(
    const uint8_t *x, ptrdiff_t stride, ptrdiff_t rows, const int8_t *panels, int panel_count, ptrdiff_t groups,
    int32_t *sums) {
  for (int p = 0; p < panel_count; p++) {
    const int8_t *weights = panels + p * groups * 4 * LANES;
    ptrdiff_t r = 0;
    for (; r + 6 <= rows; r += 6) tile_part(x + r * stride, stride, 6, weights, groups, sums + (2 * r + p) * LANES);
    for (; r < rows; r++) tile_part(x + r * stride, stride, 1, weights, groups, sums + (2 * r + p) * LANES);
  }
}

#define TILE tile
#define QUERIES 4
#define SET kernel_set_avx_vnni
#define SET_NAME "AVX-VNNI"
#include "operations.h"

#pragma clang attribute pop

#endif
