"""The list of articles: its model, its view, the delegate that paints rows, the band over it."""
