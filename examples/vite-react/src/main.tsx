// A plan inside React 19: elements by their tags, results by property, events by `onplan-…`.
import { assessPlan, withObservations } from 'drumtower';
import type { PlanExplainEvent } from 'drumtower/components';
import 'drumtower/components/plan-indicator-card/define';
import 'drumtower/components/plan-goal-overview/define';
import { gulouPlan } from 'drumtower/plans/gulou-ip-2021-2025';
import type {} from 'drumtower/types/react';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

// Made up, and marked as such wherever it is shown.
const plan = withObservations(gulouPlan, [
  { indicator: 'madrid-trademarks', period: '2023', value: 133, counts: 'level', status: 'final', illustrative: true },
]);

function App() {
  const [asOf, setAsOf] = useState('2023-12-31');
  const [asked, setAsked] = useState('');
  const progress = useMemo(() => assessPlan(plan, { asOf }), [asOf]);
  const madrid = progress.indicators.find(({ indicator }) => indicator.id === 'madrid-trademarks');
  const note = (event: PlanExplainEvent) => setAsked(event.progress.indicator.id);
  return (
    <main>
      <label>
        查看时点 <input type="date" value={asOf} onChange={(event) => setAsOf(event.target.value)} />
      </label>
      <plan-goal-overview progress={progress} group-by="goal" heading-level={2} />
      <plan-indicator-card progress={madrid} heading-level={2} onplan-explain={note} />
      <p id="asked">{asked}</p>
    </main>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
