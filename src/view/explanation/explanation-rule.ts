import { formatNumber } from '../../format/numbers.js';
import { isTimed } from '../../format/target-words.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import type { Telling } from './explanation-telling.js';

/** A total cannot fall and an event cannot be undone; what is past its date is settled. */
const canFallBack = ({ target: { of }, reported, due }: TargetProgress): boolean =>
  of.kind !== 'total' && of.kind !== 'occurrence' && (due === undefined || (reported?.at ?? '') < due);

/** The rule that decided, in whole sentences. */
export function ruleOf({ progress, locale, labels, messages, words }: Telling): string[] {
  const { status, reason, schedule, years, stale, fallenBackFrom } = progress;
  const detail = words.sentence ? [labels.full(words.sentence)] : [];
  if (isTimed(status) && schedule.answered) {
    const tolerance = formatNumber(schedule.tolerance * 100, locale);
    return [labels.rule[status](tolerance, words.statusWord), ...(stale || fallenBackFrom ? detail : [])];
  }
  if (!years && (status === 'met' || status === 'not-met')) {
    const mayFall = status === 'met' && canFallBack(progress) ? [labels.mayFall] : [];
    return [labels.rule[status](words.target, words.statusWord), ...detail, ...mayFall];
  }
  return status === 'direction-only' && reason
    ? [labels.full(messages.sentence([messages.reason[reason]])), ...detail]
    : detail;
}
