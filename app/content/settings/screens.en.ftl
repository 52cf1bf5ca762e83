## Settings (texts)

settings-title = Language and display
settings-name = Name on paper (you may leave this empty)
settings-name-hint = Without a name, a sheet is safer if somebody finds it.
settings-device = Your own device
settings-device-body = On a shared computer your plan locks by itself. On your own device it need not.
settings-device-own = Only I use this device

## Offline (texts)

offline-title = Without internet
offline-coming = We check if this also works without internet.
offline-ready = Ready to work without internet.
offline-part = Not everything is on this computer yet. It needs the internet for a moment.
offline-never = On this computer it only works with internet.
