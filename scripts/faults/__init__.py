"""Faults, one module each, and what they share."""
