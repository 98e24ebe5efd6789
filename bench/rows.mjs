// Made-up rows in the mixture a country's plans have. The same rows in every run.
import { randomNumbers } from '../scripts/random-numbers.mjs';

const kinds = ['at-least', 'at-least', 'at-least', 'more-than', 'at-most', 'less-than', 'between', 'equal', 'about'];
const spans = [
  ['2021-01-01', '2025-12-31'],
  ['2021-01-01', '2023-12-31'],
  ['2022-01-01', '2024-12-31'],
];
const monthEnds = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'];
const days = ['2021', '2022', '2023'].flatMap((year) => [...monthEnds, '12-31'].map((day) => `${year}-${day}`));

/** One in 20 is not reported, one in 20 has no baseline, one in four is a total, one in five is printed with a decimal. */
export function makeRows(count, asOf) {
  const random = randomNumbers(20211231);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const rows = [];
  for (let index = 0; index < count; index += 1) {
    const total = random() < 0.25;
    const kind = total ? 'at-least' : pick(kinds);
    const [from, due] = pick(spans);
    const start = total ? 0 : Math.round(random() * 1000);
    const falling = kind === 'at-most' || kind === 'less-than';
    const printed = !total && random() < 0.2 ? 10 : 1;
    const figure = (number) => Math.round(number * printed) / printed;
    const low = figure(start + (falling ? -1 : 1) * (1 + random() * 800));
    rows.push({
      kind,
      total,
      low,
      high: kind === 'between' ? figure(low + 50) : low,
      start: random() < 0.05 && !total ? undefined : start,
      value: random() < 0.05 ? undefined : figure(start + (low - start) * random() * 1.2),
      at: pick(days),
      from,
      due,
      asOf,
    });
  }
  // Through text, as rows from a file come: what is not known is absent, and a day that is written often is one string.
  return JSON.parse(JSON.stringify(rows));
}
