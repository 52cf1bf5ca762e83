// What comes after the program: the plan is asked for at once, the texts of a step when somebody opens one.
import { useEffect, useState } from 'framework';

/** The build writes the name of its file here. */
export const THE_PLAN = PLAN;

const asked = new Map();
const here = new Map();

function ask(name) {
  if (!asked.has(name)) {
    const coming = fetch(`/${name}`).then((response) => response.json());
    asked.set(name, coming.then((data) => (here.set(name, data), data)));
  }
  return asked.get(name);
}

/** What is in a file; `undefined` until it has come. */
export function useFile(name) {
  const [data, set] = useState(here.get(name));
  useEffect(() => {
    if (!data) ask(name).then(set);
  }, [name]);
  return data;
}

ask(THE_PLAN);
