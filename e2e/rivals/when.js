// A date as people read it; one formatter for all of them, because making one takes long.
let format;

/** The sentence of a row around its date: before it, the date, after it. */
export function when({ when, date }) {
  if (!date) return [when];
  format ??= new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const [before, after] = when.split('{date}');
  return [before, format.format(new Date(date)), after];
}
