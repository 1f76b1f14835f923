"""The command line: the same engine without a screen. Never imports Qt."""
