"""Stories in the window: what a person says about them, the story view, Popular, Today."""
