// A script of somebody else's.
