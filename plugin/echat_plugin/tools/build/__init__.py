"""The build: each module is a stage. Standard library only, for any Python from 3.9; the wheel leaves it out."""
