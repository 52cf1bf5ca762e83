// Preact with its own router.
import { render } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { Frame, PlanScreen, StartScreen, StepScreen } from './app.jsx';

render(
  <LocationProvider>
    <Frame>
      <Router>
        <Route path="/" component={StartScreen} />
        <Route path="/plan" component={PlanScreen} />
        <Route path="/taak/:id" component={StepScreen} />
      </Router>
    </Frame>
  </LocationProvider>,
  document.querySelector('#app'),
);
