#ifndef DRAMATIS_CGRAPHVIZ_H
#define DRAMATIS_CGRAPHVIZ_H

#include <stddef.h>

/// What became of a request to read or draw a DOT text.
typedef enum graphviz_status {
  GRAPHVIZ_OK = 0,
  /// The text is not DOT, or holds no graph.
  GRAPHVIZ_UNREADABLE = 1,
  /// Graphviz has no such layout engine, or the engine gave up.
  GRAPHVIZ_NOT_LAID_OUT = 2,
  /// Graphviz has no such format, or could not write it.
  GRAPHVIZ_NOT_RENDERED = 3,
  /// There is not enough memory.
  GRAPHVIZ_NO_MEMORY = 4
} graphviz_status;

/// How much a DOT text holds. Free it with `graphviz_census_free`.
typedef struct graphviz_census {
  graphviz_status status;
  size_t nodes;
  size_t edges;
  /// What Graphviz said while it read the text, a line each; null when it said nothing.
  char *messages;
} graphviz_census;

/// A drawing, or the reason why there is none. Free it with `graphviz_drawing_free`.
typedef struct graphviz_drawing {
  graphviz_status status;
  /// Whether a message is an error and not just a warning. A broken label is reported in no other way.
  int has_errors;
  unsigned char *bytes;
  size_t length;
  /// Dots per inch that a bitmap was drawn with: fewer than asked for when it would have been too large.
  double resolution;
  /// What Graphviz said, a line each; null when it said nothing.
  char *messages;
} graphviz_drawing;

/// Reads a DOT text and counts its nodes and edges.
///
/// Every function here may be called from any thread; they wait for one another, because Graphviz itself is not safe
/// to call from two threads, not even with a context each.
graphviz_census graphviz_take_census(const char *dot);

void graphviz_census_free(graphviz_census *census);

/// Lays a DOT text out and draws it.
///
/// Attributes that make Graphviz read other files (`image`, `shapefile`, `fontpath`, `stylesheet`, `_background`, `IMG`
/// in labels) are taken out first, and those that make it run on for ever are limited.
///
/// - engine: `dot`, `neato`, `sfdp` …
/// - spread: whether nodes are kept from covering one another when the graph itself does not say.
/// - format: `svg`, `png`, `pdf` …
/// - resolution: dots per inch of a bitmap; 0 for the format's own unit.
/// - maximum_pixels: the area that a bitmap may have; the resolution is lowered to keep within it. 0 for no limit.
graphviz_drawing graphviz_draw(
    const char *dot, const char *engine, int spread, const char *format, double resolution, double maximum_pixels);

void graphviz_drawing_free(graphviz_drawing *drawing);

#endif
