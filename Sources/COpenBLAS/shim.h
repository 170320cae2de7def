#ifndef DRAMATIS_COPENBLAS_H
#define DRAMATIS_COPENBLAS_H

#include <cblas.h>

#endif
