"""The article view: one page of a newspaper, in a web view with every lock or in a light view. Main thread only."""
