"""Bytes to core values: sniffing, parsing, cleaning, discovery, OPML. No Qt, no SQL, no network."""
