#include "sets.h"

// Picks the variant for the processor, which is asked what it has.

#if defined(__x86_64__)
static int has_avx2(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }

static int has_avx_vnni(void) { return has_avx2() && __builtin_cpu_supports("avxvnni") != 0; }

static int has_avx512_vnni(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
         __builtin_cpu_supports("avx512vnni");
}
#endif

const KernelSet *kernel_set_at(ptrdiff_t index) {
  const KernelSet *sets[4];
  ptrdiff_t count = 0;
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (has_avx512_vnni()) sets[count++] = &kernel_set_avx512_vnni;
  if (has_avx_vnni()) sets[count++] = &kernel_set_avx_vnni;
  if (has_avx2()) sets[count++] = &kernel_set_avx2;
#endif
  sets[count++] = &kernel_set_portable;
  return index >= 0 && index < count ? sets[index] : NULL;
}

const KernelSet *kernel_set_best(void) {
  const KernelSet *best = kernel_set_at(0);
  return best ? best : &kernel_set_portable;
}
