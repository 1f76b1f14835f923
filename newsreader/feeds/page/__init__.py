"""The page of an article → its readable text. Runs in the parse process; imported when the first page comes."""
