#include <stdint.h>
#include <stdlib.h>

#include "internal.h"

// fdp works on graphs of its own, and goes by addresses in memory: it leads each line from the node of the lower address
// to the other, which decides in which order forces are added up, and takes the parts of a graph by the addresses of
// their names. So it repeats itself only where what is made later has a higher address: here the memory for small
// objects is taken beforehand, and handed out from the lowest address up. Whatever is freed is freed as ever, for each
// piece comes from where all memory does.

// Nodes are the largest of the objects whose addresses matter.
static const size_t piece_size = sizeof(Agnode_t);

static Agmemdisc_t usual;
static void **pieces;
static size_t count;
static size_t used;

static int by_address(const void *a, const void *b) {
  uintptr_t first = (uintptr_t)*(void *const *)a, second = (uintptr_t)*(void *const *)b;
  return (first > second) - (first < second);
}

static void *allocate(void *state, size_t request) {
  if (request <= piece_size && used < count) return pieces[used++];
  return usual.alloc(state, request);
}

void memory_in_order_begin(Agraph_t *graph) {
  // Twice as many as fdp was seen to need. With fewer it still draws, but may not repeat itself.
  size_t wanted = 256 + 16 * (size_t)agnnodes(graph) + 8 * (size_t)agnedges(graph);
  usual = AgMemDisc;
  count = used = 0;
  pieces = malloc(wanted * sizeof *pieces);
  if (pieces == NULL) return;
  while (count < wanted && (pieces[count] = usual.alloc(NULL, piece_size)) != NULL) count++;
  qsort(pieces, count, sizeof *pieces, by_address);
  AgMemDisc.alloc = allocate;
}

void memory_in_order_end(void) {
  AgMemDisc = usual;
  for (; used < count; used++) usual.free(NULL, pieces[used]);
  free(pieces);
  pieces = NULL;
}
