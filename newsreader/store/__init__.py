"""SQLite through SQLAlchemy; the only package that imports sqlalchemy."""
