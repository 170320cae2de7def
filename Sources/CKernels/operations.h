// The kernels in terms of lanes, compiled once for each instruction set.
//
// A file that includes this one has set the compiler's target and defined
//   TILE      a function that sums up products of 8-bit integers, as `multiply` below calls it;
//   QUERIES   how many rows are multiplied with the same other rows at a time; their sums are to stay in registers;
//   SET       the name of the `KernelSet` to define;
//   SET_NAME  its name in words.

/// Rows and panels of sixteen outputs that a tile has at most: 24 registers of sums where there are 32.
enum { TILE_ROWS = 12, TILE_PANELS = 2, TILE_COLUMNS = TILE_PANELS * LANES };

INLINE void quantize_row(const float *x, ptrdiff_t columns, uint8_t *values, float *scale, int32_t *zero) {
  float_lanes low = 0, high = 0;
  for (ptrdiff_t c = 0; c < columns; c += LANES) {
    const float_lanes value = load(x + c, columns - c);
    low = smaller(low, value);
    high = larger(high, value);
  }
  const float least = -largest_of(-low);
  const float range = largest_of(high) - least;
  // So small a range is as good as none, and its inverse might not be finite.
  const float steps = range > 1e-30f ? 255.0f / range : 0.0f;
  *scale = range / 255.0f;
  const int_lanes shift = nearest((float_lanes)(-least * steps));
  *zero = shift[0];
  for (ptrdiff_t c = 0; c < columns; c += LANES) {
    int_lanes value = nearest(load(x + c, columns - c) * steps) + shift;
    value = __builtin_elementwise_max(__builtin_elementwise_min(value, (int_lanes)255), (int_lanes)0);
    const byte_lanes bytes = __builtin_convertvector(value, byte_lanes);
    memcpy(values + c, &bytes, sizeof bytes);
  }
}

static void quantize(const float *x, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t stride, KernelQuantizedRows out) {
  for (ptrdiff_t r = 0; r < rows; r++) {
    quantize_row(x + r * stride, columns, out.values + r * out.stride, out.scales + r, out.zeros + r);
  }
}

/// Turns the integer sums of a tile into numbers. A zero counts as often as the weights say, which is taken off again.
INLINE void finish_tile(
    const int32_t *sums, KernelQuantizedRows x, ptrdiff_t row, ptrdiff_t rows, KernelWeights weights, ptrdiff_t column,
    ptrdiff_t columns, KernelActivation activation, float *out) {
  for (ptrdiff_t c = 0; c < columns; c += LANES) {
    int_lanes weight_sums;
    memcpy(&weight_sums, weights.sums + column + c, sizeof weight_sums);
    const float_lanes weight_scales = load(weights.scales + column + c, LANES);
    const float_lanes biases = load(weights.biases + column + c, LANES);
    for (ptrdiff_t r = 0; r < rows; r++) {
      int_lanes sum;
      memcpy(&sum, sums + r * TILE_COLUMNS + c, sizeof sum);
      sum -= weight_sums * x.zeros[row + r];
      float_lanes value = __builtin_convertvector(sum, float_lanes) * (weight_scales * x.scales[row + r]) + biases;
      if (activation == KernelActivationGELU) value = gelu(value);
      store(value, out + (row + r) * weights.outputs + column + c, columns - c);
    }
  }
}

/// Asks for the part of the next two panels that belongs to these of all rows, so that they have arrived when they are
/// needed. The ends of the weights need no care: asking for what is not there does nothing.
INLINE void prefetch_next(const int8_t *panels, ptrdiff_t bytes, ptrdiff_t row, ptrdiff_t count, ptrdiff_t rows) {
  const ptrdiff_t line = 64;
  const ptrdiff_t end = bytes * (row + count) / rows;
  for (ptrdiff_t place = bytes * row / rows; place < end; place += line) {
    __builtin_prefetch((const void *)((uintptr_t)panels + (uintptr_t)(bytes + place)), 0, 2);
  }
}

/// Two panels of weights stay in the first-level cache while all rows pass by.
static void multiply(
    KernelQuantizedRows x, ptrdiff_t rows, KernelWeights weights, KernelActivation activation, float *out) {
  const ptrdiff_t groups = kernel_packed_inputs(weights.inputs) / 4;
  for (ptrdiff_t column = 0; column < weights.outputs; column += TILE_COLUMNS) {
    const ptrdiff_t columns = weights.outputs - column < TILE_COLUMNS ? weights.outputs - column : TILE_COLUMNS;
    const int8_t *panels = weights.values + column * groups * 4;
    ptrdiff_t count;
    for (ptrdiff_t row = 0; row < rows; row += count) {
      count = rows - row >= TILE_ROWS ? TILE_ROWS : rows - row >= 4 ? 4 : 1;
      prefetch_next(panels, TILE_COLUMNS * groups * 4, row, count, rows);
      _Alignas(64) int32_t sums[TILE_ROWS * TILE_COLUMNS];
      TILE(x.values + row * x.stride, x.stride, count, panels, columns > LANES ? 2 : 1, groups, sums);
      finish_tile(sums, x, row, count, weights, column, columns, activation, out);
    }
  }
}

/// Sixteen rows become sixteen columns. A perfect shuffle of the rows, done as often as halving sixteen leaves one.
INLINE void transpose_block(float_lanes rows[LANES]) {
  UNROLLED for (int step = 0; step < 4; step++) {
    float_lanes next[LANES];
    UNROLLED for (int i = 0; i < LANES / 2; i++) {
      const float_lanes a = rows[i], b = rows[i + LANES / 2];
      next[2 * i] = __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
      next[2 * i + 1] = __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    }
    UNROLLED for (int i = 0; i < LANES; i++) rows[i] = next[i];
  }
}

/// Columns of `x` become rows of `out`, each filled up with zeros to a multiple of the lanes.
INLINE void transpose(const float *x, ptrdiff_t rows, ptrdiff_t stride, ptrdiff_t columns, float *out) {
  const ptrdiff_t padded = rounded_up(rows);
  for (ptrdiff_t r = 0; r < rows; r += LANES) {
    for (ptrdiff_t c = 0; c < columns; c += LANES) {
      float_lanes block[LANES];
      UNROLLED for (int i = 0; i < LANES; i++) {
        block[i] = r + i < rows ? load(x + (r + i) * stride + c, columns - c) : (float_lanes)0.0f;
      }
      transpose_block(block);
      for (int i = 0; i < LANES && c + i < columns; i++) store(block[i], out + (c + i) * padded + r, LANES);
    }
  }
}

/// `out[q][j] = Σ queries[q][c] * keys[c][j]` for `QUERIES` rows.
INLINE void score(
    const float *const queries[QUERIES], const float *keys, ptrdiff_t columns, ptrdiff_t padded, float *out) {
  for (ptrdiff_t j = 0; j < padded; j += LANES) {
    float_lanes sums[QUERIES] = {0};
    for (ptrdiff_t c = 0; c < columns; c++) {
      const float_lanes key = load(keys + c * padded + j, LANES);
      UNROLLED for (int q = 0; q < QUERIES; q++) sums[q] = multiply_add(key, queries[q][c], sums[q]);
    }
    UNROLLED for (int q = 0; q < QUERIES; q++) store(sums[q], out + q * padded + j, LANES);
  }
}

/// Pointers to up to `QUERIES` rows from `row` on; a last row that is missing is the one before it again.
INLINE void rows_from(const float *x, ptrdiff_t row, ptrdiff_t rows, ptrdiff_t stride, const float *out[QUERIES]) {
  for (ptrdiff_t q = 0; q < QUERIES; q++) out[q] = x + (row + q < rows ? row + q : rows - 1) * stride;
}

/// The scores from `place` on, with the least of floats behind the last.
INLINE float_lanes scores_at(const float *scores, ptrdiff_t place, ptrdiff_t count) {
  return is_before(count - place) ? load(scores + place, LANES) : (float_lanes)-1e30f;
}

/// Replaces `QUERIES` rows of scores by e to their power, up to a factor that keeps them finite, and sums up each row.
INLINE void exponentiate(float *scores, ptrdiff_t count, float scale, float totals[QUERIES]) {
  const ptrdiff_t padded = rounded_up(count);
  float_lanes largest[QUERIES], sums[QUERIES];
  UNROLLED for (int q = 0; q < QUERIES; q++) largest[q] = -1e30f;
  for (ptrdiff_t j = 0; j < padded; j += LANES) {
    UNROLLED for (int q = 0; q < QUERIES; q++) {
      largest[q] = larger(largest[q], scores_at(scores + q * padded, j, count));
    }
  }
  UNROLLED for (int q = 0; q < QUERIES; q++) {
    largest[q] = largest_of(largest[q]);
    sums[q] = 0;
  }
  for (ptrdiff_t j = 0; j < padded; j += LANES) {
    UNROLLED for (int q = 0; q < QUERIES; q++) {
      const float_lanes power = exp_nonpositive((scores_at(scores + q * padded, j, count) - largest[q]) * scale);
      store(power, scores + q * padded + j, LANES);
      sums[q] += power;
    }
  }
  UNROLLED for (int q = 0; q < QUERIES; q++) totals[q] = sum_of(sums[q]);
}

/// `out[q] = Σ scores[q][j] * values[j] / totals[q]`, for up to `QUERIES` rows.
INLINE void average(
    const float *scores, const float totals[QUERIES], ptrdiff_t queries, const float *values, ptrdiff_t rows,
    ptrdiff_t stride, ptrdiff_t columns, float *out, ptrdiff_t out_stride) {
  const ptrdiff_t padded = rounded_up(rows);
  for (ptrdiff_t c = 0; c < columns; c += LANES) {
    float_lanes sums[QUERIES] = {0};
    for (ptrdiff_t j = 0; j < rows; j++) {
      const float_lanes value = load(values + j * stride + c, columns - c);
      UNROLLED for (int q = 0; q < QUERIES; q++) sums[q] = multiply_add(value, scores[q * padded + j], sums[q]);
    }
    for (ptrdiff_t q = 0; q < queries; q++) store(sums[q] * (1.0f / totals[q]), out + q * out_stride + c, columns - c);
  }
}

static void attend(
    const float *projected, ptrdiff_t rows, ptrdiff_t width, ptrdiff_t heads, float *scratch, float *out) {
  const ptrdiff_t size = width / heads, stride = 3 * width, padded = rounded_up(rows);
  const float scale = 1.0f / __builtin_sqrtf((float)size);
  float *scores = scratch + size * padded;
  for (ptrdiff_t head = 0; head < heads; head++) {
    const float *queries = projected + head * size;
    transpose(queries + width, rows, stride, size, scratch);
    for (ptrdiff_t row = 0; row < rows; row += QUERIES) {
      const ptrdiff_t count = rows - row < QUERIES ? rows - row : QUERIES;
      const float *block[QUERIES];
      rows_from(queries, row, rows, stride, block);
      score(block, scratch, size, padded, scores);
      float totals[QUERIES];
      exponentiate(scores, rows, scale, totals);
      average(
          scores, totals, count, queries + 2 * width, rows, stride, size, out + row * width + head * size, width);
    }
  }
}

static void dots(
    const float *a, ptrdiff_t a_rows, ptrdiff_t a_stride, const float *b, ptrdiff_t b_rows, ptrdiff_t b_stride,
    ptrdiff_t columns, float *scratch, float *out) {
  const ptrdiff_t padded = rounded_up(b_rows);
  float *scores = scratch + columns * padded;
  transpose(b, b_rows, b_stride, columns, scratch);
  for (ptrdiff_t row = 0; row < a_rows; row += QUERIES) {
    const ptrdiff_t count = a_rows - row < QUERIES ? a_rows - row : QUERIES;
    const float *block[QUERIES];
    rows_from(a, row, a_rows, a_stride, block);
    score(block, scratch, columns, padded, scores);
    for (ptrdiff_t q = 0; q < count; q++) {
      memcpy(out + (row + q) * b_rows, scores + q * padded, (size_t)b_rows * sizeof(float));
    }
  }
}

static void add_dots(const float *matrix, ptrdiff_t rows, ptrdiff_t columns, const float *x, float *out) {
  for (ptrdiff_t r = 0; r < rows; r++) {
    float_lanes sum = 0;
    for (ptrdiff_t c = 0; c < columns; c += LANES) {
      sum += load(matrix + r * columns + c, columns - c) * load(x + c, columns - c);
    }
    out[r] += sum_of(sum);
  }
}

static void sum_embeddings(
    const int8_t *row, float scale, const float *first, const float *second, ptrdiff_t columns, float *out) {
  for (ptrdiff_t c = 0; c < columns; c += LANES) {
    const ptrdiff_t count = columns - c;
    signed_byte_lanes bytes = 0;
    memcpy(&bytes, row + c, count < LANES ? (size_t)count : sizeof bytes);
    const float_lanes word = __builtin_convertvector(bytes, float_lanes) * scale;
    store(word + load(first + c, count) + load(second + c, count), out + c, count);
  }
}

/// Mean and variance in two passes over the row; 1e-12 keeps a constant row finite, as in BERT.
INLINE void normalize_row(
    float *row, const float *update, const float *gain, const float *shift, ptrdiff_t columns) {
  float_lanes sum = 0;
  for (ptrdiff_t c = 0; c < columns; c += LANES) {
    float_lanes value = load(row + c, columns - c);
    if (update) value += load(update + c, columns - c);
    store(value, row + c, columns - c);
    sum += value;
  }
  const float mean = sum_of(sum) / (float)columns;
  float_lanes squares = 0;
  for (ptrdiff_t c = 0; c < columns; c += LANES) {
    // The lanes behind the last column are not to count.
    const float_lanes difference = first_lanes(load(row + c, columns - c) - mean, columns - c);
    squares = multiply_add(difference, difference, squares);
  }
  const float factor = 1.0f / __builtin_sqrtf(sum_of(squares) / (float)columns + 1e-12f);
  for (ptrdiff_t c = 0; c < columns; c += LANES) {
    const float_lanes scaled = (load(row + c, columns - c) - mean) * factor;
    store(multiply_add(scaled, load(gain + c, columns - c), load(shift + c, columns - c)), row + c, columns - c);
  }
}

static void normalize(
    float *x, const float *update, const float *gain, const float *shift, ptrdiff_t rows, ptrdiff_t columns) {
  for (ptrdiff_t r = 0; r < rows; r++) {
    normalize_row(x + r * columns, update ? update + r * columns : NULL, gain, shift, columns);
  }
}

const KernelSet SET = {SET_NAME, quantize, multiply, attend, dots, add_dots, sum_embeddings, normalize};
