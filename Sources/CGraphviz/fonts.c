#include <fontconfig/fontconfig.h>
#include <strings.h>

#include "CGraphviz.h"

// fontconfig, which pango asks for fonts, too, may be called from any thread.

int graphviz_has_font(const char *family) {
  FcPattern *wanted = FcPatternCreate();
  if (wanted == NULL) return 1;
  FcPatternAddString(wanted, FC_FAMILY, (const FcChar8 *)family);
  FcConfigSubstitute(NULL, wanted, FcMatchPattern);
  FcDefaultSubstitute(wanted);
  FcResult result;
  FcPattern *found = FcFontMatch(NULL, wanted, &result);
  FcChar8 *name = NULL;
  int has = found != NULL && FcPatternGetString(found, FC_FAMILY, 0, &name) == FcResultMatch &&
            strcasecmp((const char *)name, family) == 0;
  if (found != NULL) FcPatternDestroy(found);
  FcPatternDestroy(wanted);
  return has;
}

// What is left of the characters that one more font has glyphs for.
static size_t without_covered(unsigned int *characters, size_t count, const FcCharSet *covered) {
  size_t left = 0;
  for (size_t i = 0; i < count; i++) {
    if (!FcCharSetHasChar(covered, characters[i])) characters[left++] = characters[i];
  }
  return left;
}

size_t graphviz_missing_glyphs(unsigned int *characters, size_t count) {
  FcPattern *any = FcPatternCreate();
  FcObjectSet *wanted = FcObjectSetBuild(FC_CHARSET, (char *)NULL);
  FcFontSet *fonts = any != NULL && wanted != NULL ? FcFontList(NULL, any, wanted) : NULL;
  size_t left = fonts != NULL ? count : 0;
  for (int i = 0; fonts != NULL && i < fonts->nfont && left > 0; i++) {
    FcCharSet *covered;
    if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &covered) != FcResultMatch) continue;
    left = without_covered(characters, left, covered);
  }
  if (fonts != NULL) FcFontSetDestroy(fonts);
  if (wanted != NULL) FcObjectSetDestroy(wanted);
  if (any != NULL) FcPatternDestroy(any);
  return left;
}
