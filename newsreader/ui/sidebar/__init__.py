"""The left pane: views, folders and feeds with their counts."""
