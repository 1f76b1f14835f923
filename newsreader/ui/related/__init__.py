"""The panel beside the article: who else writes about it, and why it is shown."""
