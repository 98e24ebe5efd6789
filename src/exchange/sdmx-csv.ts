import { textIn } from '../format/locale.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import { decimalText } from './decimal-text.js';
import { delimitedText, type Field } from './delimited-text.js';
import type { ExchangeOptions } from './exchange-options.js';
import { sdmxPeriod } from './sdmx-period.js';

/** The structure the observations are written by, as `AGENCY:ID(VERSION)`. */
export const sdmxStructure = 'DRUMTOWER:PLAN_OBSERVATIONS(1.0.0)';

/**
 * The components in the order of the structure: the dimensions, the time, the measure, the attributes. `VINTAGE` is the
 * day of publication, without which two publications of one period would have one key.
 */
export const sdmxColumns = {
  frequency: 'FREQ',
  indicator: 'INDICATOR',
  of: 'REF_PART',
  counts: 'COUNTS',
  status: 'STATUS',
  published: 'VINTAGE',
  period: 'TIME_PERIOD',
  value: 'OBS_VALUE',
  observationStatus: 'OBS_STATUS',
  break: 'SERIES_BREAK',
  qualifier: 'QUALIFIER',
  unit: 'UNIT_MEASURE',
  illustrative: 'ILLUSTRATIVE',
  withdrawn: 'WITHDRAWN',
  source: 'SOURCE',
  sourceUrl: 'SOURCE_URL',
  note: 'COMMENT_OBS',
} as const;

/** Code for “not applicable” in the cross-domain code lists of SDMX. */
export const notApplicable = '_Z';
/** Code for the whole. */
export const total = '_T';

/** The unit of observations that name none: that of their indicator or series; of a rate per cent, whatever that counts in. */
export function ownUnits({
  indicators,
  series = [],
}: Plan): (indicator: string | undefined, counts: string | undefined) => Text | undefined {
  const units = new Map<string | undefined, Text | undefined>(
    [...indicators, ...series].map(({ id, unit }) => [id, unit]),
  );
  return (indicator, counts) => (counts === 'rate' ? '%' : units.get(indicator));
}

const observationStatuses = { final: 'A', preliminary: 'P', estimated: 'E' } as const;

/**
 * The observations of a plan as SDMX-CSV 2.0, which statistical systems load. One row for each value that became known,
 * revisions and withdrawals included.
 *
 * @param plan With its observations (`withObservations`).
 * @source SDMX-CSV 2.0.0, Data message field guide (aligned with SDMX 3.0): first `STRUCTURE`, `STRUCTURE_ID` and
 * `ACTION`, then dimensions, measures and attributes; codes of CL_FREQ and CL_OBS_STATUS.
 * @example
 * sdmxCsv(plan).split(',', 3); // ['STRUCTURE', 'STRUCTURE_ID', 'ACTION']
 */
export function sdmxCsv(plan: Plan, { locale = 'zh-CN' }: Pick<ExchangeOptions, 'locale'> = {}): string {
  const unitOf = ownUnits(plan);
  const row = (each: Observation): Field[] => {
    const { frequency, timePeriod } = sdmxPeriod(each.period, plan.period.yearStart);
    const unit = each.unit ?? unitOf(each.indicator, each.counts);
    return [
      'dataflow',
      sdmxStructure,
      'I',
      frequency,
      each.indicator,
      each.of ?? total,
      each.counts,
      each.status,
      each.published ?? notApplicable,
      timePeriod,
      decimalText(each.value, each.decimals),
      each.break ? 'B' : observationStatuses[each.status],
      each.break || undefined,
      each.qualifier,
      textIn(unit, locale) || undefined,
      each.illustrative || undefined,
      each.withdrawn,
      textIn(each.source?.name, locale) || undefined,
      each.source?.url,
      textIn(each.note, locale) || undefined,
    ];
  };
  const heading = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...Object.values(sdmxColumns)];
  return delimitedText([heading, ...(plan.observations ?? []).map(row)]);
}
