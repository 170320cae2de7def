// This module shows nothing: it exists for the compiler and linker flags that pkg-config gives for fontconfig. The C
// target CGraphviz includes the headers itself.
