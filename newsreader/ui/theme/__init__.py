"""How the window looks: colours, faces, sizes, the style that draws controls. The one place with colour literals."""
