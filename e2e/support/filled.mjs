// A dossier in which every field holds something, made from the published schema: a field of tomorrow is in it too.
import { readFileSync } from 'node:fs';
import { ROOT } from './server.mjs';

const SCHEMA = JSON.parse(readFileSync(`${ROOT}public/schema/dossier.schema.json`, 'utf8'));
const DAY = '2027-03-01';
/** What is no text of a person, but a name that the program knows. */
const NAMES = { id: '6f7e0f5d3b1c4a29a1e05bd2c4470b91', language: null, answers: {}, replies: { sleep: 'yes' }, key: '00000000000000aa', years: {} };

/** Returns the dossier and the canaries in it, each a word that stands nowhere else. No consent is given. */
export function filled() {
  const canaries = [];
  const canary = () => {
    canaries.push(`Zwerfkat${String(canaries.length).padStart(2, '0')}`);
    return canaries.at(-1);
  };
  const fill = (schema) => {
    if (schema.$ref) return fill(SCHEMA.$defs[schema.$ref.split('/').at(-1)]);
    if (schema.anyOf) return fill(schema.anyOf[0]);
    if ('const' in schema) return schema.const;
    if (schema.oneOf) return fill(schema.oneOf[0]);
    const types = [schema.type].flat();
    if (types.includes('object')) return object(schema);
    if (types.includes('array')) return all(schema);
    if (types.includes('boolean')) return false;
    if (types.includes('integer')) return 1;
    if (schema.format === 'date') return DAY;
    if (schema.maxLength) return canary();
    return undefined;
  };
  /** Each choice that a list can have; a list of ids stays empty, one of words has as many as it must. */
  const all = ({ items, minItems = 1 }) => {
    if (!items.$ref) return items.maxLength ? Array.from({ length: minItems }, canary) : [];
    const { oneOf = [] } = SCHEMA.$defs[items.$ref.split('/').at(-1)];
    return oneOf.map((one) => one.const);
  };
  const object = ({ properties = {}, patternProperties = {}, additionalProperties, propertyNames }) => {
    const fields = Object.entries(properties).map(([name, of]) => [name, name in NAMES ? NAMES[name] : fill(of)]);
    // A table of entries, or of ids that are known elsewhere.
    for (const of of [...Object.values(patternProperties), additionalProperties]) {
      if (of) fields.push([propertyNames?.enum?.[0] ?? '1', fill(of)]);
    }
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  };
  const dossier = object(SCHEMA);
  dossier.tasks = { 'id-02': dossier.tasks[1] };
  // A section that only a program of tomorrow knows.
  dossier.sections.other = { 60000: dossier.sections.other[1] };
  return { dossier, canaries };
}
