#include <libxml/xmlversion.h>
// Only what libxml2 keeps to itself has ICU's types in it, and ICU's headers clash with those of Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
