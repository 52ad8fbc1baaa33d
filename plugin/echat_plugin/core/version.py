"""The one place in the code that names the version; `pyproject.toml` has the same (tests/dist)."""

VERSION = "0.1.0"
