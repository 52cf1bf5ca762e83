// Many words in many spellings, looked for in one pass.

/** How a word may be written: itself in three encodings, and as text in which bytes are spelled out. */
export function* spellings(word) {
  const utf8 = Buffer.from(word, 'utf8');
  const utf16 = Buffer.from(word, 'utf16le');
  yield ['utf-8', utf8];
  yield ['utf-16', utf16];
  // Browsers keep text of Western letters with a byte for each.
  yield ['latin-1', Buffer.from(word, 'latin1')];
  for (const [name, bytes] of [['utf-8', utf8], ['utf-16', utf16]]) {
    const hex = bytes.toString('hex');
    yield [`hex of ${name}`, Buffer.from(hex)];
    yield [`HEX of ${name}`, Buffer.from(hex.toUpperCase())];
    for (const shift of [0, 1, 2]) {
      const text = base64(bytes, shift);
      yield [`base64 of ${name}, ${shift}`, Buffer.from(text)];
      yield [`base64url of ${name}, ${shift}`, Buffer.from(text.replaceAll('+', '-').replaceAll('/', '_'))];
    }
  }
  const percent = encodeURIComponent(word);
  yield ['percent', Buffer.from(percent)];
  yield ['percent, small', Buffer.from(percent.replace(/%../g, (code) => code.toLowerCase()))];
  yield ['form', Buffer.from(percent.replaceAll('%20', '+'))];
}

/** What base64 shows of bytes that begin so far behind a group of three, without what their neighbours decide. */
function base64(bytes, shift) {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
}

const BITS = 20;
const key = (bytes, at) =>
  Math.imul(bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24), 0x9e3779b1) >>> (32 - BITS);

/** Something that finds all words of a list in bytes; calls back with each word and how it is spelled. */
export function finder(words) {
  const maybe = new Uint8Array(2 ** BITS);
  const patterns = new Map();
  for (const word of words) {
    for (const [how, bytes] of spellings(word)) {
      const hash = key(bytes, 0);
      maybe[hash] = 1;
      patterns.set(hash, [...(patterns.get(hash) ?? []), { word, how, bytes }]);
    }
  }
  return (bytes, found) => {
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      const hash = key(bytes, at);
      if (maybe[hash] === 0) continue;
      for (const pattern of patterns.get(hash)) {
        const end = at + pattern.bytes.length;
        if (end <= bytes.length && bytes.compare(pattern.bytes, 0, undefined, at, end) === 0) found(pattern);
      }
    }
  };
}
