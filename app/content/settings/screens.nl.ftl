## Settings (texts)

settings-title = Taal en weergave
settings-name = Naam op papier (hoeft niet)
settings-name-hint = Zonder naam is een blad veiliger als iemand het vindt.
settings-device = Jouw eigen apparaat
settings-device-body = Op een gedeelde computer gaat je plan vanzelf op slot. Op je eigen apparaat hoeft dat niet.
settings-device-own = Alleen ik gebruik dit apparaat

## Offline (texts)

offline-title = Zonder internet
offline-coming = Even kijken of dit ook werkt zonder internet.
offline-ready = Klaar om zonder internet te werken.
offline-part = Nog niet alles staat hier klaar. Laat het internet nog even aan.
offline-never = Hier werkt dit alleen met internet.
