#include <stdlib.h>
#include <string.h>

#include "internal.h"

// Graphviz hands its messages over in pieces: "Error", ": ", the text.
static char *collected;
static size_t collected_length;
static size_t collected_capacity;

// Messages beyond this are dropped: a hostile graph may have something wrong with each of a million nodes.
static const size_t collected_limit = 64 * 1024;

static int collect(char *piece) {
  size_t length = strlen(piece);
  if (length > collected_limit - collected_length) length = collected_limit - collected_length;
  size_t needed = collected_length + length + 1;
  if (needed > collected_capacity) {
    char *larger = realloc(collected, needed * 2);
    if (larger == NULL) return 0;
    collected = larger;
    collected_capacity = needed * 2;
  }
  memcpy(collected + collected_length, piece, length);
  collected_length += length;
  collected[collected_length] = '\0';
  return 0;
}

static int ignore(char *piece) {
  (void)piece;
  return 0;
}

// libcgraph formats a message into a buffer of its own. When the message does not fit, it enlarges the buffer and
// formats once more with arguments that are used up by then, which prints garbage or crashes. The buffer is never made
// smaller, so it is enlarged beforehand by a message that has no arguments.
static void make_room(size_t length) {
  static size_t room = 1024;
  if (length < room) return;
  char *blanks = malloc(length + 1);
  if (blanks == NULL) return;
  memset(blanks, ' ', length);
  blanks[length] = '\0';
  agseterrf(ignore);
  agerr(AGWARN, blanks);
  free(blanks);
  room = length;
}

void messages_begin(size_t quoted) {
  // No message quotes more than the names of an edge's two ends, a port and some words.
  agseterr(AGWARN);
  make_room(4 * quoted + 8 * 1024);
  agreseterrors();
  collected_length = 0;
  agseterrf(collect);
}

void messages_pause(void) { agseterrf(ignore); }

void messages_resume(void) {
  agreseterrors();
  agseterrf(collect);
}

char *messages_end(int *has_errors) {
  if (has_errors != NULL) *has_errors = agerrors() >= AGERR;
  agreseterrors();
  char *messages = collected_length > 0 ? collected : NULL;
  if (messages == NULL) free(collected);
  collected = NULL;
  collected_length = collected_capacity = 0;
  return messages;
}
