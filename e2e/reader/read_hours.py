"""Reads the days of many series on standard input, and a calendar file of all of them, and says where dateutil or
icalendar see them differently. Holidays are made here from Easter as dateutil reckons it."""
import json
import sys
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
from dateutil import tz
from dateutil.easter import easter
from dateutil.rrule import rruleset, rrulestr

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def holidays(year):
    """The Algemene termijnenwet, article 3; Easter and Whit Sunday fall on Sundays anyway, and count here."""
    sunday = easter(year)
    king = date(year, 4, 27)
    if king.weekday() == 6:
        king = date(year, 4, 26)
    fixed = [date(year, 1, 1), king, date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)]
    return fixed + [sunday + timedelta(days) for days in (-2, 0, 1, 39, 49, 50)]


def days_of(hours, begin, end):
    """What the rule means to dateutil, or the one day."""
    first = datetime.combine(date.fromisoformat(hours["first"]), time.fromisoformat(hours["at"]))
    if "repeat" in hours:
        found = rrulestr(hours["repeat"], dtstart=first).between(begin, end, inc=True)
    else:
        found = [first] if begin <= first <= end else []
    last = hours.get("last")
    return [day for day in found if last is None or day.date() <= date.fromisoformat(last)]


def moments_of(event, begin, end):
    """What the file means: the instants in UTC at which it begins."""
    first = event["DTSTART"].dt.replace(tzinfo=None)
    zone = tz.gettz("Europe/Amsterdam")
    found = rruleset()
    if "RRULE" in event:
        rule = event["RRULE"].to_ical().decode()
        found.rrule(rrulestr(rule, dtstart=first.replace(tzinfo=zone)))
    else:
        found.rdate(first.replace(tzinfo=zone))
    out = event.get("EXDATE", [])
    for group in out if isinstance(out, list) else [out]:
        for one in group.dts:
            found.exdate(one.dt.replace(tzinfo=zone))
    inside = found.between(begin.replace(tzinfo=zone), end.replace(tzinfo=zone), inc=True)
    return [moment.astimezone(tz.UTC) for moment in inside]


def main():
    told = json.load(sys.stdin)
    begin = datetime.combine(date.fromisoformat(told["from"]), time.min)
    end = datetime.combine(date.fromisoformat(told["to"]), time.max)
    free = {day for year in range(begin.year, end.year + 1) for day in holidays(year)}
    calendar = icalendar.Calendar.from_ical(told["file"])
    events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    wrong = []
    for row in told["rows"]:
        hours = row["hours"]
        name = f"{hours['id']} {hours.get('repeat', 'once')} from {hours['first']} at {hours['at']}"
        days = [day.date().isoformat() for day in days_of(hours, begin, end)]
        if days != row["days"]:
            wrong.append(f"{name}: dateutil has {days}, we {row['days']}")
        cancelled = {one["on"] for one in hours["cancelled"]}
        held = [day for day in days if day not in cancelled]
        if not hours["on_holidays"]:
            held = [day for day in held if date.fromisoformat(day) not in free]
        if held != row["held"]:
            wrong.append(f"{name}: held on {held}, for us on {row['held']}")
        event = events.pop(f"op-orde-pivoorbeeld-{hours['id']}", None)
        moments = moments_of(event, begin, end) if event else []
        at = time.fromisoformat(hours["at"])
        expected = [datetime.combine(date.fromisoformat(day), at, AMSTERDAM).astimezone(tz.UTC) for day in held]
        if moments != expected:
            wrong.append(f"{name}: the file says {moments}, not {expected}")
    wrong += [f"{name} is in the file alone" for name in events]
    if wrong:
        print("\n".join(wrong[:10]))
        sys.exit(1)
    print(f"{len(told['rows'])} series are the same")


main()
