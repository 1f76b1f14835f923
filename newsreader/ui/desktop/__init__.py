"""What the desktop is told and asked for beside the window: notifications, tray, badge, sleep."""
