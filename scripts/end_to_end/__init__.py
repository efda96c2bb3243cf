"""The bot beside real programs; see scripts/end-to-end."""
