// Graphviz's headers do not import into Swift 6, so this module shows none of them: it exists for the compiler and
// linker flags that pkg-config gives for libgvc. The C target CGraphviz includes the headers itself.
