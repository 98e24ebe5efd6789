import type { Status } from '../../progress/plan-progress.js';

/** Nine shapes on a square of 14, told apart without colour. Filled: judged. Hollow: not known. */
export const glyphPath: Readonly<Record<Status, string>> = {
  met: 'M7 0a7 7 0 1 0 0 14A7 7 0 0 0 7 0ZM6.1 10.7 2.7 7.3 4.1 5.9l2 2 3.9-3.9 1.4 1.4Z',
  ahead: 'M7 1 13.8 13H.2Z',
  'on-schedule': 'M1 3h12v3H1ZM1 8h12v3H1Z',
  behind: 'M.2 1h13.6L7 13Z',
  'not-met': 'M.5.5h13v13H.5ZM3.2 4.5 5.7 7 3.2 9.5l1.3 1.3L7 8.3l2.5 2.5 1.3-1.3L8.3 7l2.5-2.5-1.3-1.3L7 5.7 4.5 3.2Z',
  'not-due':
    'M7 .2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 7 .2ZM7 1.7a5.3 5.3 0 1 1 0 10.6A5.3 5.3 0 0 1 7 1.7ZM6.2 3.4h1.6v3l2.4 1.4-.8 1.3-3.2-1.8Z',
  'not-reported': 'M.5 5.5h3.2v3.2H.5ZM5.4 5.5h3.2v3.2H5.4ZM10.3 5.5h3.2v3.2h-3.2Z',
  'not-computable': 'M.5.5h13v13H.5ZM2 2v8.9L10.9 2ZM12 3.1 3.1 12H12Z',
  'direction-only': 'M4.2 1.4h8.4v8.4h-2.3V5.3L3 12.6 1.4 11l7.3-7.3H4.2Z',
};
