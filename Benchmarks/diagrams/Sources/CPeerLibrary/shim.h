// For the flags that pkg-config gives for libgvc.
