"""Which script tag on a page is ours: the browser and the tools ask the same."""

# A tag with one of these is ours, whatever its file is called.
OWN = "script[data-company-id],script[data-launcher],script[data-launcher-icon],script[data-servers],script[data-badge],script[data-title],script[src*='echat-plugin']"
