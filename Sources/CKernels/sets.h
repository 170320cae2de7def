// The variants of the kernels; each is defined in a file of its own.

#include "CKernels.h"

extern const KernelSet kernel_set_portable;

#if defined(__x86_64__)
extern const KernelSet kernel_set_avx2;
extern const KernelSet kernel_set_avx_vnni;
extern const KernelSet kernel_set_avx512_vnni;
#endif
