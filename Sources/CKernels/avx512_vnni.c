#if defined(__x86_64__)

#include "sets.h"

#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), apply_to = function)

#include "lanes.h"

/// All rows and panels of a tile at once: 24 registers of sums, two of weights, and one of four inputs of a row.
INLINE void tile_of(
    const uint8_t *x, ptrdiff_t stride, const int rows, const int8_t *panels, const int panel_count, ptrdiff_t groups,
    int32_t *out) {
  __m512i sums[12][2];
  UNROLLED for (int r = 0; r < rows; r++) {
    UNROLLED for (int p = 0; p < panel_count; p++) sums[r][p] = _mm512_setzero_si512();
  }
  for (ptrdiff_t g = 0; g < groups; g++) {
    __m512i weights[2];
    UNROLLED for (int p = 0; p < panel_count; p++) {
      weights[p] = _mm512_load_si512(panels + (p * groups + g) * 4 * LANES);
    }
    UNROLLED for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, x + r * stride + 4 * g, sizeof four);
      const __m512i values = _mm512_set1_epi32(four);
      UNROLLED for (int p = 0; p < panel_count; p++) {
        sums[r][p] = _mm512_dpbusd_epi32(sums[r][p], values, weights[p]);
      }
    }
  }
  UNROLLED for (int r = 0; r < rows; r++) {
    UNROLLED for (int p = 0; p < panel_count; p++) _mm512_storeu_si512(out + (2 * r + p) * LANES, sums[r][p]);
  }
}

static void tile(
    const uint8_t *x, ptrdiff_t stride, ptrdiff_t rows, const int8_t *panels, int panel_count, ptrdiff_t groups,
    int32_t *sums) {
  // Constants, so that the sums of each case stay in registers.
  if (panel_count == 2) {
    if (rows == 12) return tile_of(x, stride, 12, panels, 2, groups, sums);
    if (rows == 4) return tile_of(x, stride, 4, panels, 2, groups, sums);
  }
  for (ptrdiff_t r = 0; r < rows; r++) {
    for (int p = 0; p < panel_count; p++) {
      tile_of(
          x + r * stride, stride, 1, panels + p * groups * 4 * LANES, 1, groups, sums + (2 * r + p) * LANES);
    }
  }
}

#define TILE tile
#define QUERIES 8
#define SET kernel_set_avx512_vnni
#define SET_NAME "AVX-512 VNNI"
#include "operations.h"

#pragma clang attribute pop

#endif
