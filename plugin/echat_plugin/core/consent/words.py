"""The consent part's own words, by language: until then the launcher is a link."""

WORDS = {"en": {"new-tab": "opens in a new tab"}, "zh": {"new-tab": "在新标签页打开"}}
