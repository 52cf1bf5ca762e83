// Address to screen; the router of each rival calls these.
import { THE_PLAN, useFile } from './files.js';
import { Header, Plan, Start, Step } from './screens.jsx';
import { words, tiles } from 'start';

export const Frame = ({ children }) => <><Header words={words} />{children}</>;

export const StartScreen = () => <Start words={words} tiles={tiles} />;

export function PlanScreen() {
  const plan = useFile(THE_PLAN);
  return plan ? <Plan plan={plan} /> : <main className="page" />;
}

export function StepScreen({ id }) {
  const plan = useFile(THE_PLAN);
  const step = useFile(`taak/${id}.json`);
  return plan && step ? <Step words={plan.words} step={step} /> : <main className="page" />;
}
