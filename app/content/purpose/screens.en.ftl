## What for (texts)

purpose-intro = This is for yourself. You do not have to fill in anything. Nobody gives marks for it.
purpose-note = In your own words
