"""Polite HTTP: requests, validators, limits. No Qt, no SQL."""
