## Leaflets (folders)

folders-title = Leaflets
folders-intro = Each subject on 1 page. Read it here, or print it and take it with you.
folder-title = Leaflet: { $theme }
folder-do = What do you do?
folder-ask = Whom do you ask?
folder-inside = Now, inside
folder-outside = Later, outside
folder-sources = Sources: { $sources }. Checked on { $date }.
