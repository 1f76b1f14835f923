"""How feeds are doing: those in trouble in one list, and what the program is at."""
