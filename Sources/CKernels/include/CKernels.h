#ifndef DRAMATIS_CKERNELS_H
#define DRAMATIS_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// The elementwise steps of the encoder over row-major float matrices whose rows lie one behind the other.
// On x86-64 with glibc each has variants for AVX2 and AVX-512, picked when the program is loaded.

/// `out[r][c] = rows[r][c] * scales[r]`.
void kernel_dequantize(
    const int8_t *_Nonnull rows, const float *_Nonnull scales, ptrdiff_t row_count, ptrdiff_t columns,
    float *_Nonnull out);

/// `out[c] = row[c] * scale + first[c] + second[c]`: the sum of a piece's three embeddings.
void kernel_sum_embeddings(
    const int8_t *_Nonnull row, float scale, const float *_Nonnull first, const float *_Nonnull second,
    ptrdiff_t columns, float *_Nonnull out);

/// `x[r][c] += bias[c]`.
void kernel_add_bias(float *_Nonnull x, const float *_Nonnull bias, ptrdiff_t row_count, ptrdiff_t columns);

/// `x[r][c] = GELU(x[r][c] + bias[c])`, with an error below 1e-6 for arguments within ±10.
void kernel_add_bias_gelu(float *_Nonnull x, const float *_Nonnull bias, ptrdiff_t row_count, ptrdiff_t columns);

/// Each row of `x` shifted and scaled to mean 0 and variance 1, then `* gain + shift`.
void kernel_layer_norm(
    float *_Nonnull x, const float *_Nonnull gain, const float *_Nonnull shift, ptrdiff_t row_count,
    ptrdiff_t columns);

/// `x = layer_norm(x + update + bias)`; `update` is left as it was.
void kernel_add_layer_norm(
    float *_Nonnull x, const float *_Nonnull update, const float *_Nonnull bias, const float *_Nonnull gain,
    const float *_Nonnull shift, ptrdiff_t row_count, ptrdiff_t columns);

/// Each row of `x` made positive and of sum 1: `exp(x[c]) / Σ exp(x)`.
void kernel_softmax(float *_Nonnull x, ptrdiff_t row_count, ptrdiff_t columns);

#endif
