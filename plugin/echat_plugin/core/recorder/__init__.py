"""The visit recorder of the debug build: from what goes through the app to a line that `echat-plugin simulate` reads."""
