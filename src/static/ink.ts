import type { Status } from '../progress/plan-progress.js';

/** The colours of the light theme: a file that stands alone has no page to ask for them. */
export const ink = {
  surface: '#ffffff',
  sunken: '#f3f5f7',
  text: '#17212b',
  muted: '#4f5b67',
  rule: '#d5dbe1',
  'rule-strong': '#75818d',
  accent: '#1a5694',
  track: '#e4e9ee',
  bar: '#2f4d69',
  'bar-base': '#788ea4',
  mark: '#17212b',
  band: '#cdd6df',
  status: {
    met: '#0b5a49',
    ahead: '#2f7868',
    'on-schedule': '#47617a',
    behind: '#945600',
    'not-met': '#a5281f',
    'not-due': '#586470',
    'not-reported': '#586470',
    'not-computable': '#586470',
    'direction-only': '#47617a',
  } satisfies Readonly<Record<Status, string>>,
} as const;
