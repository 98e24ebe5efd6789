import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { today } from '../../components/internal/today.js';

/** The calendar’s day in the places these tests run in, at hours where it is not the same everywhere. */
const days = [
  {
    at: '2023-12-31T15:59:59Z',
    'Asia/Shanghai': '2023-12-31',
    'America/New_York': '2023-12-31',
    'Pacific/Apia': '2024-01-01',
  },
  {
    at: '2023-12-31T16:00:00Z',
    'Asia/Shanghai': '2024-01-01',
    'America/New_York': '2023-12-31',
    'Pacific/Apia': '2024-01-01',
  },
  {
    at: '2024-01-01T04:59:59Z',
    'Asia/Shanghai': '2024-01-01',
    'America/New_York': '2023-12-31',
    'Pacific/Apia': '2024-01-01',
  },
  {
    at: '2024-02-28T18:13:00Z',
    'Asia/Shanghai': '2024-02-29',
    'America/New_York': '2024-02-28',
    'Pacific/Apia': '2024-02-29',
  },
  {
    at: '2024-06-30T11:30:00Z',
    'Asia/Shanghai': '2024-06-30',
    'America/New_York': '2024-06-30',
    'Pacific/Apia': '2024-07-01',
  },
  {
    at: '2024-10-09T02:00:00Z',
    'Asia/Shanghai': '2024-10-09',
    'America/New_York': '2024-10-08',
    'Pacific/Apia': '2024-10-09',
  },
] as const;
const zone = process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('today', () => {
  for (const { at, ...there } of days) {
    const day = (there as Readonly<Record<string, string>>)[zone];
    if (day !== undefined)
      test(`is the reader’s own day ${day} in ${zone} at ${at}`, () => {
        mock.timers.enable({ apis: ['Date'], now: new Date(at) });
        try {
          assert.equal(today(), day);
        } finally {
          mock.timers.reset();
        }
      });
  }

  test('is asked in one of the places whose days are known', () => assert.ok(zone in days[0], zone));
});
