"""Two rulebooks over the same Verbundräume: which plans move, and because of which clause."""
