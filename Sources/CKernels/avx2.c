#if defined(__x86_64__)

#include "sets.h"

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#include "lanes.h"

/// Three rows by one panel. The multiplication of 8-bit numbers saturates, so both sides are widened to 16 bits: four
/// registers of sums a row, each with two sums for four outputs, which are added at the end.
INLINE void tile_part(
    const uint8_t *x, ptrdiff_t stride, const int rows, const int8_t *weights, ptrdiff_t groups, int32_t *out) {
  __m256i sums[3][4];
  UNROLLED for (int r = 0; r < rows; r++) {
    UNROLLED for (int i = 0; i < 4; i++) sums[r][i] = _mm256_setzero_si256();
  }
  for (ptrdiff_t g = 0; g < groups; g++) {
    __m256i values[3];
    UNROLLED for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, x + r * stride + 4 * g, sizeof four);
      values[r] = _mm256_cvtepu8_epi16(_mm_set1_epi32(four));
    }
    UNROLLED for (int i = 0; i < 4; i++) {
      const __m128i bytes = _mm_load_si128((const __m128i *)(weights + 4 * LANES * g) + i);
      const __m256i weight = _mm256_cvtepi8_epi16(bytes);
      UNROLLED for (int r = 0; r < rows; r++) {
        sums[r][i] = _mm256_add_epi32(sums[r][i], _mm256_madd_epi16(values[r], weight));
      }
    }
  }
  UNROLLED for (int r = 0; r < rows; r++) {
    UNROLLED for (int i = 0; i < 2; i++) {
      const __m256i pairs = _mm256_hadd_epi32(sums[r][2 * i], sums[r][2 * i + 1]);
      const __m256i ordered = _mm256_permute4x64_epi64(pairs, _MM_SHUFFLE(3, 1, 2, 0));
      _mm256_storeu_si256((__m256i *)(out + r * 2 * LANES) + i, ordered);
    }
  }
}

static void tile(
    const uint8_t *x, ptrdiff_t stride, ptrdiff_t rows, const int8_t *panels, int panel_count, ptrdiff_t groups,
    int32_t *sums) {
  for (int p = 0; p < panel_count; p++) {
    const int8_t *weights = panels + p * groups * 4 * LANES;
    ptrdiff_t r = 0;
    for (; r + 3 <= rows; r += 3) tile_part(x + r * stride, stride, 3, weights, groups, sums + (2 * r + p) * LANES);
    for (; r < rows; r++) tile_part(x + r * stride, stride, 1, weights, groups, sums + (2 * r + p) * LANES);
  }
}

#define TILE tile
#define QUERIES 4
#define SET kernel_set_avx2
#define SET_NAME "AVX2"
#include "operations.h"

#pragma clang attribute pop

#endif
