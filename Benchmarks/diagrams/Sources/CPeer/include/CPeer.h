#ifndef CPEER_H
#define CPEER_H

#include <stddef.h>

/// Draws a DOT text as SVG with libgvc and nothing else. Returns the number of bytes; 0 when it cannot be drawn.
size_t peer_draw(const char *dot, const char *engine);

#endif
