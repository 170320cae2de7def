#ifndef DRAMATIS_CGRAPHVIZ_INTERNAL_H
#define DRAMATIS_CGRAPHVIZ_INTERNAL_H

#include <gvc.h>
#include <stddef.h>

#include "CGraphviz.h"

/// Starts to collect what Graphviz says, and makes room for messages that quote up to `quoted` bytes of the input.
void messages_begin(size_t quoted);

/// Drops what Graphviz says from here on, until `messages_resume`.
void messages_pause(void);
void messages_resume(void);

/// Ends collecting. Returns the messages, to be freed by the caller, or null when there are none.
char *messages_end(int *has_errors);

/// Reads the first graph of a DOT text; null when there is none. The reader keeps what follows it for its next call.
Agraph_t *read_first_graph(const char *dot);

/// Draws in this process. The caller holds the lock.
graphviz_drawing draw_here(const graphviz_job *job);

/// Draws in a child of this process, within the job's limit of time. The caller holds the lock.
graphviz_drawing draw_in_child(const graphviz_job *job);

/// Takes out what would make Graphviz read files or run on for ever.
void make_harmless(Agraph_t *graph);

/// From here on, until the end, small objects of new graphs lie in memory in the order in which they are made: as many as
/// fdp makes to lay out `graph`.
void memory_in_order_begin(Agraph_t *graph);
void memory_in_order_end(void);

/// Has the title of each cluster drawn with the node that its attribute `titlenode` names.
void raise_titles(Agraph_t *graph);

/// Rounds all positions of a layout.
///
/// neato and sfdp keep nodes from overlapping with sums whose order changes from run to run. The last bit of the result
/// is enough to change a digit in a PDF.
void round_positions(Agraph_t *graph);

#endif
