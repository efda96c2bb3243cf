"""Programs that a check runs, shared by scripts/fault, scripts/end-to-end and scripts/check-api."""
