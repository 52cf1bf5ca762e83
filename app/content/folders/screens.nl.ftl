## Leaflets (folders)

folders-title = Folders
folders-intro = Elk onderwerp op 1 blad. Lees het hier, of print het en neem het mee.
folder-title = Folder: { $theme }
folder-do = Wat doe je?
folder-ask = Wie vraag je?
folder-inside = Nu, binnen
folder-outside = Straks, buiten
folder-sources = Bronnen: { $sources }. Nagekeken op { $date }.
