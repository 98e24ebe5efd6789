import type { Locale } from '../format/words.js';
import { smallChart, type SmallChart } from '../static/small-chart-svg.js';
import type { Block, Report, Section } from './outline.js';

/** Pixels of a chart, of which two stand beside each other on A4. */
const chartWidth = 292;

/** The charts of a block, in its order; what is not drawn over time has none. */
export const chartsOf = ({ indicators }: Extract<Block, { kind: 'charts' }>, locale: Locale): SmallChart[] =>
  indicators.flatMap((indicator) => smallChart(indicator, locale, chartWidth) ?? []);

/** Every chart of a report. */
export function reportCharts({ sections, locale }: Pick<Report, 'sections' | 'locale'>): SmallChart[] {
  const within = ({ blocks, sections: inner }: Section): SmallChart[] => [
    ...blocks.flatMap((block) => (block.kind === 'charts' ? chartsOf(block, locale) : [])),
    ...inner.flatMap(within),
  ];
  return sections.flatMap(within);
}
