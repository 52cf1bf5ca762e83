// Every screen as a page of its own, without any program.
import { render } from 'preact-render-to-string';
import { Header, Plan, Start, Step } from './screens.jsx';

const page = (words, screen) => render(<><Header words={words} />{screen}</>);

/** What stands in the body of each address. */
export function pages({ start, plan, steps }) {
  const printed = { ...plan, groups: plan.groups.map((group) => ({ ...group, isPrinted: true })) };
  return {
    index: page(start.words, <Start {...start} />),
    plan: page(start.words, <Plan plan={printed} />),
    ...Object.fromEntries(steps.map((step) => [`taak/${step.id}`, page(start.words, <Step words={plan.words} step={step} />)])),
  };
}
