#ifndef DRAMATIS_CMODEL_H
#define DRAMATIS_CMODEL_H

#include <stddef.h>

/// The first byte of the model file that is part of the program, on a 64-byte boundary.
const unsigned char *_Nonnull dramatis_model_bytes(void);

/// How many bytes it has.
size_t dramatis_model_size(void);

#endif
