#include "CKernels.h"

#include <math.h>
#include <string.h>

// Plain loops that the compiler turns into vector instructions. The variants differ in how they round the last bit (fused
// multiply-add, order of sums), so results repeat on one kind of processor and agree to rounding between kinds.
// ThreadSanitizer starts too late for the functions that pick a variant, so its builds go without.
#if defined(__x86_64__) && defined(__GLIBC__) && !__has_feature(thread_sanitizer)
#define VARIANTS __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define VARIANTS
#endif

#define INLINE static inline __attribute__((always_inline))

/// e^x for x ≤ 0, within 2e-7 of its value; 0 below about −87, where floats end.
///
/// x = n·ln 2 + r with |r| ≤ ln 2 / 2, so e^x = 2^n · e^r: the first by writing the exponent bits, the second by its
/// Taylor series, whose first left-out term is below 1.3e-7.
INLINE float exp_nonpositive(float x) {
  const float clamped = x < -87.0f ? -87.0f : x;
  // Adding 1.5 · 2^23 leaves the nearest whole number in the low bits.
  const float magic = 12582912.0f;
  const float shifted = clamped * 1.44269504f + magic;
  const float n = shifted - magic;
  // ln 2 in two parts, the first short enough for n · ln 2 to be exact.
  const float r = (clamped - n * 0.693359375f) + n * 2.12194440e-4f;
  float series = 1.0f / 720;
  series = series * r + 1.0f / 120;
  series = series * r + 1.0f / 24;
  series = series * r + 1.0f / 6;
  series = series * r + 0.5f;
  series = series * r + 1.0f;
  series = series * r + 1.0f;
  int32_t bits;
  memcpy(&bits, &shifted, sizeof bits);
  bits = (int32_t)((uint32_t)(bits - 0x4B400000 + 127) << 23);
  float power;
  memcpy(&power, &bits, sizeof power);
  return x < -87.0f ? 0.0f : power * series;
}

/// x·Φ(x), with the normal distribution's Φ from formula 7.1.26 of Abramowitz and Stegun (1964), whose error in erf is
/// at most 1.5e-7.
INLINE float gelu(float x) {
  const float z = fabsf(x) * 0.70710678f;
  const float t = 1.0f / (1.0f + 0.3275911f * z);
  float series = 1.061405429f;
  series = series * t - 1.453152027f;
  series = series * t + 1.421413741f;
  series = series * t - 0.284496736f;
  series = series * t + 0.254829592f;
  const float tail = 0.5f * series * t * exp_nonpositive(-z * z);
  return x * (x < 0 ? tail : 1.0f - tail);
}

/// Mean and variance in two passes over the row; 1e-12 keeps a constant row finite, as in BERT.
INLINE void normalize(float *row, const float *gain, const float *shift, ptrdiff_t columns) {
#pragma clang fp reassociate(on)
  float sum = 0;
  for (ptrdiff_t c = 0; c < columns; c++) sum += row[c];
  const float mean = sum / (float)columns;
  float squares = 0;
  for (ptrdiff_t c = 0; c < columns; c++) squares += (row[c] - mean) * (row[c] - mean);
  const float factor = 1.0f / sqrtf(squares / (float)columns + 1e-12f);
  for (ptrdiff_t c = 0; c < columns; c++) row[c] = (row[c] - mean) * factor * gain[c] + shift[c];
}

VARIANTS void kernel_dequantize(
    const int8_t *rows, const float *scales, ptrdiff_t row_count, ptrdiff_t columns, float *out) {
  for (ptrdiff_t r = 0; r < row_count; r++) {
    const float scale = scales[r];
    for (ptrdiff_t c = 0; c < columns; c++) out[r * columns + c] = (float)rows[r * columns + c] * scale;
  }
}

VARIANTS void kernel_sum_embeddings(
    const int8_t *row, float scale, const float *first, const float *second, ptrdiff_t columns, float *out) {
  for (ptrdiff_t c = 0; c < columns; c++) out[c] = (float)row[c] * scale + first[c] + second[c];
}

VARIANTS void kernel_add_bias(float *x, const float *bias, ptrdiff_t row_count, ptrdiff_t columns) {
  for (ptrdiff_t r = 0; r < row_count; r++) {
    float *row = x + r * columns;
    for (ptrdiff_t c = 0; c < columns; c++) row[c] += bias[c];
  }
}

VARIANTS void kernel_add_bias_gelu(float *x, const float *bias, ptrdiff_t row_count, ptrdiff_t columns) {
  for (ptrdiff_t r = 0; r < row_count; r++) {
    float *row = x + r * columns;
    for (ptrdiff_t c = 0; c < columns; c++) row[c] = gelu(row[c] + bias[c]);
  }
}

VARIANTS void kernel_layer_norm(
    float *x, const float *gain, const float *shift, ptrdiff_t row_count, ptrdiff_t columns) {
  for (ptrdiff_t r = 0; r < row_count; r++) normalize(x + r * columns, gain, shift, columns);
}

VARIANTS void kernel_add_layer_norm(
    float *x, const float *update, const float *bias, const float *gain, const float *shift, ptrdiff_t row_count,
    ptrdiff_t columns) {
  for (ptrdiff_t r = 0; r < row_count; r++) {
    float *row = x + r * columns;
    const float *added = update + r * columns;
    for (ptrdiff_t c = 0; c < columns; c++) row[c] += added[c] + bias[c];
    normalize(row, gain, shift, columns);
  }
}

VARIANTS void kernel_softmax(float *x, ptrdiff_t row_count, ptrdiff_t columns) {
#pragma clang fp reassociate(on)
  for (ptrdiff_t r = 0; r < row_count; r++) {
    float *row = x + r * columns;
    float largest = row[0];
    for (ptrdiff_t c = 1; c < columns; c++) largest = row[c] > largest ? row[c] : largest;
    float sum = 0;
    for (ptrdiff_t c = 0; c < columns; c++) {
      row[c] = exp_nonpositive(row[c] - largest);
      sum += row[c];
    }
    const float factor = 1.0f / sum;
    for (ptrdiff_t c = 0; c < columns; c++) row[c] *= factor;
  }
}
