#include <stdlib.h>
#include <string.h>

#include "internal.h"

// Graphviz draws clusters in the order of their identifiers, which by default are the addresses of their names and so
// depend on what was done before. Here they are numbers in the order of the text. A name that is not mapped here is one
// that cgraph remembers with its number, and forgets with the object, but for the name of the whole graph: for that it
// never frees its memory. So that one is mapped.

static IDTYPE last_id;
static IDTYPE whole_id;
static char *whole_name;

static void *open_ids(Agraph_t *graph, Agdisc_t *disciplines) {
  (void)disciplines;
  return graph;
}

static long next_id(void *state, int kind, char *name, IDTYPE *id, int create) {
  (void)state, (void)create;
  if (name != NULL) {
    if (kind != AGRAPH || last_id > 0) return 0;
    whole_name = strdup(name);
    if (whole_name == NULL) return 0;
    whole_id = last_id + 1;
  }
  *id = ++last_id;
  return 1;
}

static long allocate_id(void *state, int kind, IDTYPE id) {
  (void)state, (void)kind, (void)id;
  return 0;
}

static void free_id(void *state, int kind, IDTYPE id) { (void)state, (void)kind, (void)id; }

static char *name_of_id(void *state, int kind, IDTYPE id) {
  (void)state;
  return kind == AGRAPH && id == whole_id ? whole_name : NULL;
}

static void close_ids(void *state) { (void)state; }

static void register_id(void *state, int kind, void *object) { (void)state, (void)kind, (void)object; }

static Agiddisc_t numbers = {open_ids, next_id, allocate_id, free_id, name_of_id, close_ids, register_id};

// Hands the text out line by line, as cgraph's own reader of texts does.
static int read_line(void *place, char *buffer, int size) {
  const char **rest = place;
  const char *end = strchr(*rest, '\n');
  size_t length = end != NULL ? (size_t)(end - *rest) + 1 : strlen(*rest);
  if (length > (size_t)size) length = (size_t)size;
  memcpy(buffer, *rest, length);
  *rest += length;
  return (int)length;
}

static Agiodisc_t lines = {read_line, NULL, NULL};

Agraph_t *read_first_graph(const char *dot) {
  static Agdisc_t disciplines = {NULL, &numbers, &lines};
  last_id = whole_id = 0;
  free(whole_name);
  whole_name = NULL;
  return agread(&dot, &disciplines);
}
