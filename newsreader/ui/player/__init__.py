"""The player for audio and video that articles bring along."""
