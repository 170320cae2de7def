#include "sets.h"

// For processors without a variant of their own: plain C.

#include "lanes.h"

static void tile(
    const uint8_t *x, ptrdiff_t stride, ptrdiff_t rows, const int8_t *panels, int panel_count, ptrdiff_t groups,
    int32_t *sums) {
  for (ptrdiff_t r = 0; r < rows; r++) {
    for (int p = 0; p < panel_count; p++) {
      const int8_t *weights = panels + p * groups * 4 * LANES;
      int32_t sum[LANES] = {0};
      for (ptrdiff_t g = 0; g < groups; g++) {
        const uint8_t *values = x + r * stride + 4 * g;
        for (int c = 0; c < LANES; c++) {
          const int8_t *four = weights + 4 * (g * LANES + c);
          sum[c] += four[0] * values[0] + four[1] * values[1] + four[2] * values[2] + four[3] * values[3];
        }
      }
      memcpy(sums + r * 2 * LANES + p * LANES, sum, sizeof sum);
    }
  }
}

#define TILE tile
#define QUERIES 4
#define SET kernel_set_portable
#define SET_NAME "portable"
#include "operations.h"
