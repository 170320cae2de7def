#ifndef DRAMATIS_CKERNELS_H
#define DRAMATIS_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// The number crunching of the encoder, over row-major matrices.
//
// What a linear layer multiplies are 8-bit integers: each row of numbers is quantized as it comes, multiplied with the
// 8-bit weights of the model file, and summed up exactly in 32 bits. Everything else is 32-bit floats, sixteen lanes at
// a time, in one order of operations that no variant departs from: no fused multiply-add, no other order of sums. So
// all variants give the same bits, on every processor whose floats are those of IEEE 754.

/// Rows of numbers in 8 bits: `number = (value - zero) * scale`, with a zero and a scale for each row.
typedef struct {
  /// `stride` bytes a row: `kernel_quantized_stride`.
  uint8_t *_Nonnull values;
  float *_Nonnull scales;
  int32_t *_Nonnull zeros;
  ptrdiff_t stride;
} KernelQuantizedRows;

/// The weights of a linear layer: for each output `scale * Σ weight[input] * x[input] + bias`.
typedef struct {
  /// What `kernel_pack` makes of them; see there.
  int8_t *_Nonnull values;
  /// For each output the sum of its 8-bit weights, its scale and its bias, in arrays of `kernel_packed_outputs` items.
  int32_t *_Nonnull sums;
  float *_Nonnull scales;
  float *_Nonnull biases;
  ptrdiff_t inputs;
  ptrdiff_t outputs;
} KernelWeights;

typedef enum __attribute__((enum_extensibility(closed))) {
  KernelActivationNone,
  /// x·Φ(x) with an error below 6e-5 for |x| ≤ 12.
  KernelActivationGELU,
} KernelActivation;

/// The kernels in the variant for one instruction set.
typedef struct {
  const char *_Nonnull name;

  /// Quantizes rows of `columns` floats that lie `stride` floats apart. A row's least and greatest number, or 0 when it
  /// is beyond them, become 0 and 255; so the error of a number is at most half a step, 1/510 of that range.
  void (*_Nonnull quantize)(
      const float *_Nonnull x, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t stride, KernelQuantizedRows out);

  /// A linear layer: `out[r][o] = activation(Σ weights[o][i] * x[r][i] + biases[o])`.
  void (*_Nonnull multiply)(
      KernelQuantizedRows x, ptrdiff_t rows, KernelWeights weights, KernelActivation activation, float *_Nonnull out);

  /// Scaled dot-product attention of a sentence's rows to each other. A row of `projected` has queries, keys and
  /// values, `width` floats each, and each of these is `heads` parts; `scratch` has `kernel_attention_scratch` floats.
  void (*_Nonnull attend)(
      const float *_Nonnull projected, ptrdiff_t rows, ptrdiff_t width, ptrdiff_t heads, float *_Nonnull scratch,
      float *_Nonnull out);

  /// `out[i][j] = Σ a[i][c] * b[j][c]`; rows of `a` and `b` lie `a_stride` and `b_stride` floats apart, and `scratch`
  /// has `kernel_dots_scratch` floats.
  void (*_Nonnull dots)(
      const float *_Nonnull a, ptrdiff_t a_rows, ptrdiff_t a_stride, const float *_Nonnull b, ptrdiff_t b_rows,
      ptrdiff_t b_stride, ptrdiff_t columns, float *_Nonnull scratch, float *_Nonnull out);

  /// `out[r] += Σ matrix[r][c] * x[c]`.
  void (*_Nonnull add_dots)(
      const float *_Nonnull matrix, ptrdiff_t rows, ptrdiff_t columns, const float *_Nonnull x, float *_Nonnull out);

  /// `out[c] = row[c] * scale + first[c] + second[c]`: the sum of a piece's three embeddings.
  void (*_Nonnull sum_embeddings)(
      const int8_t *_Nonnull row, float scale, const float *_Nonnull first, const float *_Nonnull second,
      ptrdiff_t columns, float *_Nonnull out);

  /// Each row of `x + update`, or of `x` when there is no update, shifted and scaled to mean 0 and variance 1, then
  /// `* gain + shift`. The result replaces `x`.
  void (*_Nonnull normalize)(
      float *_Nonnull x, const float *_Nullable update, const float *_Nonnull gain, const float *_Nonnull shift,
      ptrdiff_t rows, ptrdiff_t columns);
} KernelSet;

/// The variant for the best instruction set that this processor has.
const KernelSet *_Nonnull kernel_set_best(void);

/// The variants that this processor can run, best first; NULL behind the last.
const KernelSet *_Nullable kernel_set_at(ptrdiff_t index);

/// The outputs that packed weights have room for: a multiple of 16.
ptrdiff_t kernel_packed_outputs(ptrdiff_t outputs);

/// The bytes of the packed weights of one output.
ptrdiff_t kernel_packed_inputs(ptrdiff_t inputs);

/// The bytes of a row of quantized numbers.
ptrdiff_t kernel_quantized_stride(ptrdiff_t columns);

/// The most inputs for which the sums of products are certain to fit into 32 bits.
ptrdiff_t kernel_maximum_inputs(void);

/// Packs the weights of some outputs, from `first` on; `rows` has a row of `weights.inputs` bytes for each. Fills in
/// `weights.values`, which has `kernel_packed_outputs * kernel_packed_inputs` bytes, zeros before, and `weights.sums`.
///
/// Sixteen outputs make a panel. In it, four inputs of one output lie side by side, then the same four of the next.
void kernel_pack(const int8_t *_Nonnull rows, ptrdiff_t row_count, ptrdiff_t first, KernelWeights weights);

ptrdiff_t kernel_attention_scratch(ptrdiff_t rows, ptrdiff_t width, ptrdiff_t heads);

ptrdiff_t kernel_dots_scratch(ptrdiff_t b_rows, ptrdiff_t columns);

#endif
