"""Plain values and pure decisions: no Qt, no SQL, no network, no clock (now is an argument)."""
