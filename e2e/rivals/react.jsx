// React with a router.
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes, useParams } from 'react-router';
import { Frame, PlanScreen, StartScreen, StepScreen } from './app.jsx';

function OfAddress() {
  return <StepScreen id={useParams().id} />;
}

createRoot(document.querySelector('#app')).render(
  <BrowserRouter>
    <Frame>
      <Routes>
        <Route path="/" element={<StartScreen />} />
        <Route path="/plan" element={<PlanScreen />} />
        <Route path="/taak/:id" element={<OfAddress />} />
      </Routes>
    </Frame>
  </BrowserRouter>,
);
