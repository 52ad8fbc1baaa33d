"""Plays many visits of a page, and counts what each rule would have done."""
