#include "CKernels.h"

enum { PANEL = 16, GROUP = 4 };

static ptrdiff_t multiple(ptrdiff_t count, ptrdiff_t of) { return (count + of - 1) / of * of; }

ptrdiff_t kernel_packed_outputs(ptrdiff_t outputs) { return multiple(outputs, PANEL); }

ptrdiff_t kernel_packed_inputs(ptrdiff_t inputs) { return multiple(inputs, GROUP); }

// Written sixteen at a time. What stands behind the last column meets weights of 0.
ptrdiff_t kernel_quantized_stride(ptrdiff_t columns) { return multiple(columns, PANEL); }

// A product is at most 255 · 128, and taking off the zero may double the sum: 2 · 32,640 · 32,768 < 2^31.
ptrdiff_t kernel_maximum_inputs(void) { return 32768; }

void kernel_pack(const int8_t *rows, ptrdiff_t row_count, ptrdiff_t first, KernelWeights weights) {
  const ptrdiff_t depth = kernel_packed_inputs(weights.inputs);
  for (ptrdiff_t r = 0; r < row_count; r++) {
    const ptrdiff_t output = first + r;
    const int8_t *row = rows + r * weights.inputs;
    int8_t *packed = weights.values + output / PANEL * PANEL * depth + output % PANEL * GROUP;
    int32_t sum = 0;
    for (ptrdiff_t i = 0; i < weights.inputs; i++) {
      packed[i / GROUP * (PANEL * GROUP) + i % GROUP] = row[i];
      sum += row[i];
    }
    weights.sums[output] = sum;
  }
}

ptrdiff_t kernel_attention_scratch(ptrdiff_t rows, ptrdiff_t width, ptrdiff_t heads) {
  return kernel_dots_scratch(rows, width / heads);
}

// The transposed rows, and the scores of the rows that are multiplied with them at a time: eight at most.
ptrdiff_t kernel_dots_scratch(ptrdiff_t b_rows, ptrdiff_t columns) { return (columns + 8) * multiple(b_rows, PANEL); }
