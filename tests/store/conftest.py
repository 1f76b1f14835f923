"""A store of each test's own."""

from __future__ import annotations

import pytest
from support.store_kit import open_kit


@pytest.fixture
def kit(tmp_path):
    """An empty store; see ``support.store_kit``."""
    opened = open_kit(tmp_path)
    yield opened
    opened.close()
