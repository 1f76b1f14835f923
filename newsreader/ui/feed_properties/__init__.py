"""What a feed is, how it is read, and what it said the last times."""
