import { formatDate } from '../../format/dates.js';
import { glanceLabels } from '../../format/glance-words.js';
import { textIn } from '../../format/locale.js';
import { messagesOf } from '../../format/messages-of.js';
import { joined } from '../../format/quantity-words.js';
import { targetWords } from '../../format/target-words.js';
import type { Locale } from '../../format/words.js';
import type { Indicator } from '../../model/plan.js';
import { planChanges, verdictChange, type ChangeKind, type PlanChanges } from '../../progress/plan-changes.js';
import type { PlanProgress, Status, TargetProgress } from '../../progress/plan-progress.js';

/** A verdict with its word. */
interface Verdict {
  readonly status: Status;
  readonly word: string;
}

/** One indicator whose verdict is another than the time before. */
export interface ChangeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ChangeKind;
  /** 转好 */
  readonly kindWord: string;
  readonly before: Verdict;
  readonly after: Verdict;
  /** 153 → 147件; absent where no figure is known now. */
  readonly values?: string;
}

/** What changed since the publication before. */
export interface GlanceChanges {
  /** 较上次公布（2023年10月20日） */
  readonly since: string;
  /** 7项判定有变化：6项转好，1项转差 */
  readonly verdicts: string;
  /** 19项有新数值 */
  readonly values?: string;
  readonly rows: readonly ChangeRow[];
}

const isNew = (before: TargetProgress, after: TargetProgress): boolean =>
  (['reported', 'part'] as const).some((which) => {
    const [was, is] = [before[which], after[which]];
    return is !== undefined && (was?.period !== is.period || was.value !== is.value);
  });

function valuesOf(before: TargetProgress, after: TargetProgress, locale: Locale): string | undefined {
  const [from, to] = [targetWords(before, locale).figure, targetWords(after, locale).figure];
  if (!to) return undefined;
  const { beside } = messagesOf(locale).figure;
  const values = joined(
    { ...to, number: from && from.number !== to.number ? `${from.number} → ${to.number}` : to.number },
    locale,
  );
  const named = to.label ? `${to.label}${locale === 'en' ? ' ' : ''}${values}` : values;
  return to.more ? beside(named, to.more) : named;
}

function counted(kinds: readonly ChangeKind[], locale: Locale): string {
  const { changed, noChange } = glanceLabels[locale];
  const count = (kind: ChangeKind): number => kinds.filter((each) => each === kind).length;
  return kinds.length ? changed(kinds.length, count('better'), count('worse')) : noChange;
}

/**
 * How the verdicts on the quantified targets of a plan changed from one day it was looked at from to another.
 * @example
 * verdictsBetween(before, after, 'zh-CN'); // '7项判定有变化：6项转好，1项转差'
 */
export function verdictsBetween(before: PlanProgress, after: PlanProgress, locale: Locale): string {
  const known = new Map(before.indicators.map(({ indicator, main }) => [indicator.id, main.status]));
  const kinds = after.indicators.flatMap(({ indicator: { id, parent }, main: { group, status } }) => {
    const was = known.get(id);
    return parent || group !== 'quantified' || !was || was === status ? [] : [verdictChange(was, status)];
  });
  return counted(kinds, locale);
}

/**
 * What changed since the publication before the last, for the quantified targets of a plan or a part of it, in words.
 *
 * @returns `undefined` before the second publication; and where the result has been judged by other rules than the
 * default ones, which what was judged before would be compared with.
 * @example
 * glanceChanges(progress, 'zh-CN').verdicts; // '7项判定有变化：6项转好，1项转差'
 */
export function glanceChanges(progress: PlanProgress, locale: Locale): GlanceChanges | undefined {
  const changes = changesOf(progress);
  if (!changes) return undefined;
  const shown = new Map(progress.indicators.map(({ indicator, main }) => [indicator.id, main]));
  const among = <Change extends { readonly indicator: Indicator }>(list: readonly Change[]): Change[] =>
    list.filter(({ indicator }) => !indicator.parent && shown.get(indicator.id)?.group === 'quantified');
  const verdicts = among(changes.verdicts);
  const values = among(changes.values);
  if ([...verdicts, ...values].some(({ indicator, after }) => shown.get(indicator.id)?.status !== after.status))
    return undefined;
  const labels = glanceLabels[locale];
  const { status } = messagesOf(locale);
  const fresh = [...verdicts, ...values].filter(({ before, after }) => isNew(before, after)).length;
  return {
    since: labels.since(formatDate(changes.since, locale)),
    verdicts: counted(
      verdicts.map(({ kind }) => kind),
      locale,
    ),
    ...(fresh > 0 && { values: labels.newValues(fresh) }),
    rows: verdicts.map(({ indicator, kind, before, after }) => {
      const figures = valuesOf(before, after, locale);
      return {
        id: indicator.id,
        name: textIn(indicator.name, locale),
        kind,
        kindWord: labels.kind[kind],
        before: { status: before.status, word: status[before.status] },
        after: { status: after.status, word: status[after.status] },
        ...(figures && { values: figures }),
      };
    }),
  };
}

// Two assessments of a whole plan: made once for a plan and a day, however often the page is drawn.
const known = new WeakMap<object, Map<string, PlanChanges | undefined>>();

function changesOf({ plan, asOf }: PlanProgress): PlanChanges | undefined {
  const days = known.get(plan) ?? new Map<string, PlanChanges | undefined>();
  known.set(plan, days);
  if (!days.has(asOf)) days.set(asOf, planChanges(plan, { asOf }));
  return days.get(asOf);
}
