// Sixteen numbers at a time, in vector types that the compiler maps to the registers there are.
//
// Included after the instruction set has been chosen; see `operations.h`.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// All functions here are inlined, so how they would hand vectors over does not matter.
#pragma clang diagnostic ignored "-Wpsabi"
// Every variant is to round at the same places.
#pragma clang fp contract(off)

#define INLINE static inline __attribute__((always_inline))

// For loops over arrays that are to be registers: a register has no index.
#define UNROLLED _Pragma("clang loop unroll(full)")

#define LIKELY(condition) __builtin_expect(condition, 1)

enum { LANES = 16 };

typedef float float_lanes __attribute__((ext_vector_type(LANES)));
typedef int32_t int_lanes __attribute__((ext_vector_type(LANES)));
typedef uint8_t byte_lanes __attribute__((ext_vector_type(LANES)));
typedef int8_t signed_byte_lanes __attribute__((ext_vector_type(LANES)));

INLINE ptrdiff_t rounded_up(ptrdiff_t count) { return (count + LANES - 1) / LANES * LANES; }

/// The first `count` numbers at `from`; the other lanes are 0. All lanes when there are as many.
INLINE float_lanes load(const float *from, ptrdiff_t count) {
  if (LIKELY(count >= LANES)) {
    float_lanes value;
    memcpy(&value, from, sizeof value);
    return value;
  }
  float lanes[LANES] = {0};
  for (ptrdiff_t i = 0; i < count; i++) lanes[i] = from[i];
  float_lanes value;
  memcpy(&value, lanes, sizeof value);
  return value;
}

INLINE void store(float_lanes value, float *to, ptrdiff_t count) {
  if (LIKELY(count >= LANES)) {
    memcpy(to, &value, sizeof value);
    return;
  }
  float lanes[LANES];
  memcpy(lanes, &value, sizeof lanes);
  for (ptrdiff_t i = 0; i < count; i++) to[i] = lanes[i];
}

/// Of each lane whether it is one of the first `count`.
INLINE int_lanes is_before(ptrdiff_t count) {
  const int_lanes index = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  return index < (int_lanes)(int32_t)count;
}

/// The first `count` numbers; the other lanes are 0.
INLINE float_lanes first_lanes(float_lanes value, ptrdiff_t count) {
  return LIKELY(count >= LANES) ? value : is_before(count) ? value : (float_lanes)0.0f;
}

/// Halves are added until one number is left.
INLINE float sum_of(float_lanes value) {
  float lanes[LANES];
  memcpy(lanes, &value, sizeof lanes);
  for (int half = LANES / 2; half > 0; half /= 2) {
    for (int i = 0; i < half; i++) lanes[i] += lanes[i + half];
  }
  return lanes[0];
}

/// a·b + c with one rounding, which every instruction set here has but the plainest; there a function does it.
INLINE float_lanes multiply_add(float_lanes a, float_lanes b, float_lanes c) {
  return __builtin_elementwise_fma(a, b, c);
}

INLINE float_lanes larger(float_lanes a, float_lanes b) { return a > b ? a : b; }

INLINE float_lanes smaller(float_lanes a, float_lanes b) { return a < b ? a : b; }

INLINE float largest_of(float_lanes value) {
  float lanes[LANES];
  memcpy(lanes, &value, sizeof lanes);
  for (int half = LANES / 2; half > 0; half /= 2) {
    for (int i = 0; i < half; i++) lanes[i] = lanes[i] > lanes[i + half] ? lanes[i] : lanes[i + half];
  }
  return lanes[0];
}

/// Adding 1.5 · 2^23 to a number below 2^22 leaves the nearest whole number in its low bits.
static const float nearest_magic = 12582912.0f;
static const int32_t nearest_magic_bits = 0x4B400000;

INLINE int_lanes bits_of(float_lanes value) {
  int_lanes bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

/// The nearest whole numbers, for |value| < 2^22.
INLINE int_lanes nearest(float_lanes value) { return bits_of(value + nearest_magic) - nearest_magic_bits; }

/// e^x for x ≤ 0, within 2e-7 of its value; 0 below −87, where floats end.
///
/// x = n·ln 2 + r with |r| ≤ ln 2 / 2, so e^x = 2^n · e^r: the first by writing the exponent bits, the second by its
/// Taylor series, whose first left-out term is below 1.3e-7.
INLINE float_lanes exp_nonpositive(float_lanes x) {
  const float_lanes clamped = larger(x, -87.0f);
  const float_lanes shifted = clamped * 1.44269504f + nearest_magic;
  const float_lanes n = shifted - nearest_magic;
  // ln 2 in two parts, the first short enough for n · ln 2 to be exact.
  const float_lanes r = (clamped - n * 0.693359375f) + n * 2.12194440e-4f;
  float_lanes series = multiply_add(1.0f / 720, r, 1.0f / 120);
  series = multiply_add(series, r, 1.0f / 24);
  series = multiply_add(series, r, 1.0f / 6);
  series = multiply_add(series, r, 0.5f);
  series = multiply_add(series, r, 1.0f);
  series = multiply_add(series, r, 1.0f);
  const int_lanes exponent = (bits_of(shifted) - (nearest_magic_bits - 127)) << 23;
  float_lanes power;
  memcpy(&power, &exponent, sizeof power);
  return x < -87.0f ? (float_lanes)0.0f : power * series;
}

/// x·Φ(x) for the normal distribution's Φ, with an error below 6e-5 for |x| ≤ 12.
///
/// Φ(x) − ½ is x times a polynomial in x², fitted to the least largest error of x·Φ(x) over |x| ≤ 4.5 (Lawson 1961) and
/// shifted to end at Φ = 1; further out Φ is taken as 0 or 1. The polynomial's variable runs from −1 to 1, which keeps
/// its terms small.
INLINE float_lanes gelu(float_lanes x) {
  const float_lanes clamped = smaller(larger(x, -4.5f), 4.5f);
  const float_lanes u = multiply_add(clamped * clamped, 0.09876543f, -1.0f);
  // Terms in pairs, pairs of pairs, and so on (Estrin 1960): steps that do not wait for each other.
  const float_lanes u2 = u * u, u4 = u2 * u2;
  const float_lanes first = multiply_add(u, -0.07717196f, 0.15690124f);
  const float_lanes second = multiply_add(u, -0.040555764f, 0.05481857f);
  const float_lanes third = multiply_add(u, -0.016744055f, 0.027629396f);
  const float_lanes fourth = multiply_add(u, -0.00932853f, 0.012208537f);
  const float_lanes low = multiply_add(second, u2, first);
  const float_lanes high = multiply_add(u4, 0.0033536807f, multiply_add(fourth, u2, third));
  const float_lanes series = multiply_add(high, u4, low);
  return x * multiply_add(series, clamped, 0.5f);
}
