#include "CModel.h"

// Part of the program, so that it is one file to install; the pages are read from disk when they are first touched.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
static const _Alignas(64) unsigned char model[] = {
#embed "model.bin"
};
#pragma clang diagnostic pop

const unsigned char *dramatis_model_bytes(void) { return model; }

size_t dramatis_model_size(void) { return sizeof model; }
