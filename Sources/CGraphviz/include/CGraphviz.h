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
  GRAPHVIZ_NO_MEMORY = 4,
  /// The drawing took more time than it was given.
  GRAPHVIZ_TIMED_OUT = 5,
  /// Graphviz crashed, in a process of its own.
  GRAPHVIZ_CRASHED = 6
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

/// What is to be drawn, and how.
typedef struct graphviz_job {
  const char *dot;
  /// `dot`, `neato`, `sfdp` …
  const char *engine;
  /// `svg`, `png`, `pdf` …
  const char *format;
  /// Whether to take what is quickest: straight lines, and nodes that are kept apart only where the graph does not say
  /// how.
  int simple;
  /// Dots per inch of a bitmap; 0 for the format's own unit.
  double resolution;
  /// The area that a bitmap may have; the resolution is lowered to keep within it. 0 for no limit.
  double maximum_pixels;
  /// Seconds of processor time after which the drawing is given up. 0 draws in this process and knows no limit.
  unsigned int seconds;
} graphviz_job;

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
/// A cluster's attribute `titlenode` names a node with which its title is drawn: over lines, where these come first.
///
/// Graphviz cannot be interrupted. With a limit of time, a child of this process does the drawing, and is ended when the
/// limit is reached; it may take 4 GiB of memory more than this process has. A crash then costs the drawing alone.
graphviz_drawing graphviz_draw(const graphviz_job *job);

void graphviz_drawing_free(graphviz_drawing *drawing);

/// Whether there is a font of this family, and not just another one in its place.
int graphviz_has_font(const char *family);

/// Writes those of the characters (Unicode scalars) that no font here has a glyph for to the front of the same array,
/// in their order. Returns how many they are; none when there is no memory to find out.
size_t graphviz_missing_glyphs(unsigned int *characters, size_t count);

#endif
