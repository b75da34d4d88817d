// Organizations are the public frame: everybody who is signed in sees them all.
true
