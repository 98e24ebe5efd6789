import { formatDate } from '../format/dates.js';
import { textIn } from '../format/locale.js';
import type { MeasureState } from '../model/measure.js';
import type { Plan } from '../model/plan.js';
import { stateNames } from '../workbook/measure-states.js';
import type { MeasureChange } from '../workbook/merge-measures.js';
import { say, styled, type Terminal } from './terminal.js';

interface Linked {
  readonly name: Parameters<typeof textIn>[0];
  readonly url?: string | undefined;
}

/** What is said before and after, in words. */
interface Said {
  readonly what: string;
  readonly before?: string | undefined;
  readonly after: string;
}

function stateText({ state, on, until, by, reason }: MeasureState, plan: Plan, terminal: Terminal): string {
  const { locale } = terminal;
  const other = plan.measures?.find(({ id }) => id === by)?.name ?? by;
  return [
    stateNames[state][locale === 'en' ? 1 : 0],
    formatDate(on, locale),
    until === undefined ? '' : say(terminal, '延期至{0}', 'until {0}', formatDate(until, locale)),
    textIn(other, locale),
    textIn(reason, locale),
  ]
    .filter(Boolean)
    .join(say(terminal, '，', ', '));
}

function saidOf(change: MeasureChange, plan: Plan, terminal: Terminal): Said {
  const { locale } = terminal;
  const linked = (each: Linked | undefined): string | undefined =>
    each && [textIn(each.name, locale), each.url].filter(Boolean).join(' ');
  const day = (date: string | undefined): string | undefined => (date === undefined ? date : formatDate(date, locale));
  const step = (milestone: number): string => {
    const measure = plan.measures?.find(({ id }) => id === change.measure);
    return textIn(measure?.milestones?.[milestone]?.name, locale);
  };
  switch (change.kind) {
    case 'state': {
      const before = change.before && stateText(change.before, plan, terminal);
      return { what: '', before, after: stateText(change.state, plan, terminal) };
    }
    case 'reached':
      return {
        what: step(change.milestone),
        before: day(change.before),
        after: `${stateNames.completed[locale === 'en' ? 1 : 0]} ${formatDate(change.on, locale)}`,
      };
    case 'source':
      return {
        what: [step(change.milestone), say(terminal, '佐证材料', 'evidence')].join('  '),
        before: linked(change.before),
        after: linked(change.source)!,
      };
    case 'evidence':
      return {
        what: say(terminal, '佐证材料', 'evidence'),
        before: linked(change.before),
        after: linked(change.evidence)!,
      };
    case 'remark':
      return {
        what: say(terminal, '备注', 'remark'),
        before: change.before === undefined ? undefined : textIn(change.before, locale),
        after: textIn(change.remark, locale),
      };
  }
}

/** + 设立专利培育资金  已延期，2022年12月20日，延期至2023年9月30日 */
export function measureChangeText(change: MeasureChange, plan: Plan, terminal: Terminal): string {
  const { what, before, after } = saidOf(change, plan, terminal);
  const measure = plan.measures?.find(({ id }) => id === change.measure);
  const name = textIn(measure?.name, terminal.locale) || change.measure;
  const mark = before === undefined ? styled(terminal, 'green', '+') : styled(terminal, 'yellow', '~');
  const news = before === undefined ? after : `${before} → ${after}`;
  return `${mark} ${[name, what, news].filter(Boolean).join('  ')}`;
}
