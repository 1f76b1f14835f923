"""The background thread: schedule, refresh, all writes, indexing. No Qt."""
