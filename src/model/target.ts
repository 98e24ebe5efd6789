import * as z from 'zod/mini';
import { citation } from './citation.js';
import { figure, id, interval, isoDate, oneOf, periodOrSpan, printed, text, words } from './primitives.js';

const direction = z
  .optional(
    oneOf({
      increase: 'Upwards: 提高, 增长. The same as absent.',
      decrease: 'Downwards: 降低, 下降. The figure is printed without its sign, and so it is written: 13.5, not -13.5.',
    }),
  )
  .check(z.describe('Which way the change is meant to go.'));

export const of = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('level') })
      .check(
        z.describe(
          'What stands at the end of a period: 拥有量, a share, an index (达, 突破). The value is that of the series itself.',
        ),
      ),
    z
      .strictObject({ kind: z.literal('year-value') })
      .check(
        z.describe(
          'What one year brings, whole: 年进出口总额达3200亿元. Parts of a year add up to it; half of one says nothing against it.',
        ),
      ),
    z
      .strictObject({
        kind: z.literal('total'),
        since: z.optional(isoDate).check(z.describe('Day the sum starts on. Absent: the plan’s first day.')),
      })
      .check(z.describe('A sum that starts from zero: 新增, 累计, 〔 〕.')),
    z
      .strictObject({
        kind: z.literal('change'),
        measure: oneOf({
          absolute: 'In the indicator’s own unit: 增加20家, 比2020年提高1岁.',
          percent: 'Relative to the base: 降低13.5%. With the unit `%`.',
          points: 'In percentage points, of an indicator in per cent: 提高2个百分点.',
          index: 'As an index, with the base as 100: 以2020年为100，达到110.',
        }).check(z.describe('What the change is counted in.')),
        direction,
        from: z
          .optional(periodOrSpan)
          .check(z.describe('Period of the base: `2005`. Absent: the indicator’s baseline.')),
      })
      .check(z.describe('How far the series has moved from a base: 降低13.5%, 提高2个百分点.')),
    z
      .strictObject({
        kind: z.literal('growth'),
        span: oneOf({
          'per-year': 'Of each year over the year before: 年增长6%. By a `date`, of the year of that date alone.',
          'average-annual': 'On average over the years since the base: 年均增长6%.',
        }).check(z.describe('Of one year, or on average over several.')),
        direction,
        from: z
          .optional(periodOrSpan)
          .check(z.describe('Period an average is counted from. Absent: the indicator’s baseline.')),
      })
      .check(z.describe('How fast the series grows, in per cent a year: 年增长, 年均增长.')),
    z
      .strictObject({
        kind: z.literal('share'),
        wholeName: z.optional(text).check(z.describe('What the whole is: 全部街道.')),
        whole: z.optional(figure).check(z.describe('Size of the whole, where the plan says it.')),
      })
      .check(z.describe('The covered share of a whole, in per cent: 全覆盖, 覆盖率达95%.')),
    z
      .strictObject({
        kind: z.literal('rank'),
        among: z.optional(text).check(z.describe('Among whom: 全省.')),
      })
      .check(z.describe('A place in an order, 1 the first: 位于全市前列, 进入前3名.')),
    z
      .strictObject({
        kind: z.literal('trend'),
        against: z.optional(periodOrSpan).check(z.describe('Span of time it is held against.')),
      })
      .check(z.describe('The course of the series against a span of reference: 保持趋势.')),
    z
      .strictObject({ kind: z.literal('occurrence') })
      .check(
        z.describe(
          'That something exists or has happened: 建成, 创建, 发布. Reported as 0 or 1 (or more) of a period; never met by a percentage.',
        ),
      ),
    z
      .strictObject({
        kind: z.literal('unstated'),
        among: z
          .array(
            oneOf({
              level: 'It may be a level.',
              total: 'It may be a sum since the start.',
              'year-value': 'It may be what one year brings.',
            }),
          )
          .check(z.minLength(2), z.describe('What it may mean, two at least.')),
      })
      .check(z.describe('The plan does not say which of these it means.')),
  ])
  .check(z.describe('First axis: what is looked at.'));

export const boundValue = z
  .union([
    figure,
    z
      .strictObject({ indicator: id.check(z.describe('Id of the other indicator.')) })
      .check(z.describe('The figure of another indicator of the plan: 高于GDP增速.')),
    z
      .strictObject({ target: id.check(z.describe('Id of the other target.')) })
      .check(z.describe('What another target of the plan asks for.')),
    z
      .strictObject({ baseline: z.literal(true).check(z.describe('Always `true`.')) })
      .check(z.describe('The indicator’s own baseline: 不低于2020年水平.')),
    z
      .strictObject({
        series: text.check(
          z.describe('Id of an entry of the plan’s `series`; or, where nothing is known of it, its name.'),
        ),
      })
      .check(z.describe('A series outside the plan: 全市平均, EU-27.')),
  ])
  .check(
    z.describe(
      'A number, or what the number is borrowed from. What is borrowed is the same quantity in the same unit and of the same period: each year against that year, an average against that average.',
    ),
  );

const bounded = {
  value: boundValue.check(z.describe('The figure, or what it is borrowed from.')),
  decimals: printed.decimals,
};

export const bound = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('at-least'), ...bounded })
      .check(z.describe('The figure or more: 达到, 不低于, 以上.')),
    z
      .strictObject({ kind: z.literal('more-than'), ...bounded })
      .check(z.describe('More than the figure, which itself does not meet it: 超过, 高于, 突破.')),
    z
      .strictObject({ kind: z.literal('at-most'), ...bounded })
      .check(z.describe('The figure or less: 不超过, 控制在…以内, 以下.')),
    z
      .strictObject({ kind: z.literal('less-than'), ...bounded })
      .check(z.describe('Less than the figure, which itself does not meet it: 低于.')),
    z
      .strictObject({
        kind: z.literal('between'),
        low: figure.check(z.describe('The lower end.')),
        high: figure.check(z.describe('The upper end.')),
        held: z
          .optional(z.boolean())
          .check(
            z.describe(
              'Both ends bind, whichever side the value comes from: 保持在2%—3%的合理区间. Not needed where they bind anyway.',
            ),
          ),
      })
      .check(
        z.describe(
          'Within a range, both ends included: 8—10, 合理区间. Both ends bind where a level, a share or a growth is judged year by year or as a mean, and of a level or a share in per cent whose baseline does not lie outside the range. Anything else is reached from one side, and beyond the other end is more than was asked for: 11 of 8—10家.',
        ),
      ),
    z
      .strictObject({
        kind: z.literal('about'),
        ...bounded,
        tolerance: z
          .optional(figure)
          .check(
            z.describe(
              'How far from the figure still counts, in its unit, where an office declares it, beside what rounds to the figure as printed. Absent: that alone.',
            ),
          ),
      })
      .check(
        z.describe(
          'About the figure: 左右. 90 is met from 89.5 to under 90.5. How far from it is too far the plan does not say: without a tolerance another figure gets no verdict.',
        ),
      ),
    z
      .strictObject({ kind: z.literal('equal'), ...bounded })
      .check(
        z.describe(
          'The figure, with no word that says more or less: 零增长. From a base on one side of it a value beyond is more than was asked for (66.2 of a bare 65, from 60.6); from a base on it, any other misses it. A bare figure of a table (65) mostly means `at-least`.',
        ),
      ),
    z.strictObject({ kind: z.literal('up') }).check(z.describe('Upwards, without a number: 持续提升.')),
    z.strictObject({ kind: z.literal('down') }).check(z.describe('Downwards, without a number: 不断下降.')),
    z.strictObject({ kind: z.literal('hold') }).check(z.describe('As it is, without a number: 保持稳定.')),
    z.strictObject({ kind: z.literal('none') }).check(z.describe('Nothing that could be met: 探索, 位于前列.')),
  ])
  .check(z.describe('Second axis: the bound that must be met.'));

export const milestone = z
  .strictObject({
    date: isoDate.check(z.describe('Day by which it is to be reached.')),
    ...printed,
    words: z.optional(words).check(z.describe('In the plan’s words.')),
  })
  .check(z.describe('A value the plan wants on the way.'));

export const when = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('by'),
        date: z
          .optional(isoDate)
          .check(
            z.describe(
              'The day. Absent: the plan’s last day. A day beyond it is a target beside those of the plan: 到2035年.',
            ),
          ),
        from: z
          .optional(isoDate)
          .check(z.describe('First day of the way. Absent: the day after the base the way is counted from.')),
        milestones: z.optional(z.array(milestone)).check(z.describe('Values on the way, the earliest first.')),
      })
      .check(z.describe('By a day: 到2025年.')),
    z
      .strictObject({
        kind: z.literal('each-year'),
        from: z.optional(isoDate).check(z.describe('First day. Absent: the plan’s.')),
        to: z.optional(isoDate).check(z.describe('Last day. Absent: the plan’s.')),
      })
      .check(z.describe('The bound holds in every year: 每年, 保持在.')),
    z
      .strictObject({
        kind: z.literal('every-year'),
        from: z.optional(isoDate).check(z.describe('First day. Absent: the plan’s.')),
        to: z.optional(isoDate).check(z.describe('Last day. Absent: the plan’s.')),
      })
      .check(z.describe('A duty that falls due again every year: 每年发布. A later year repairs no earlier one.')),
    z
      .strictObject({
        kind: z.literal('mean-of'),
        window: interval.check(z.describe('The years whose mean is meant.')),
      })
      .check(z.describe('The mean of some years: 2028—2032年平均.')),
    z.strictObject({ kind: z.literal('open') }).check(z.describe('No day is said.')),
  ])
  .check(z.describe('Third axis: when the bound must be met.'));

export const force = z
  .strictObject({
    attribute: z
      .optional(
        oneOf({
          binding: 'Binding: 约束性.',
          indicative: 'Indicative: 预期性.',
        }),
      )
      .check(z.describe('What the plan’s table says of it. Absent: 未注明.')),
    aspirational: z.optional(z.boolean()).check(z.describe('The plan strives for it: 力争.')),
    condition: z.optional(words).check(z.describe('The condition it stands under, in the plan’s words: 如…则.')),
    replaced: z
      .optional(
        z.strictObject({
          on: isoDate.check(z.describe('Day from which this is so.')),
          by: z
            .optional(id)
            .check(
              z.describe(
                'Id of the target that stands in its place, of this or of another indicator. Absent: dropped without a successor.',
              ),
            ),
        }),
      )
      .check(z.describe('That the target was dropped or replaced on a day.')),
  })
  .check(z.describe('Fourth axis: with what force.'));

export const reading = z
  .strictObject({
    words: z.optional(words).check(z.describe('Its words there.')),
    citation: citation.check(z.describe('Where it stands.')),
    note: text.check(z.describe('How it differs.')),
  })
  .check(z.describe('The same target as another place of the document states it.'));

export const targetPart = z
  .strictObject({
    of: id.check(z.describe('Id of the body, street or sub-district.')),
    ...printed,
  })
  .check(z.describe('The part of a target one body, street or sub-district carries.'));

export const breakdown = z
  .strictObject({
    parts: z.array(targetPart).check(z.minLength(1), z.describe('The parts.')),
    difference: z.optional(text).check(z.describe('Why the parts do not add up to the whole, when they do not.')),
  })
  .check(z.describe('How a target is divided among bodies, streets or sub-districts.'));

export const target = z
  .strictObject({
    id: z.optional(id).check(z.describe('Needed only where something refers to the target.')),
    words: words.check(
      z.describe('The target in the plan’s words, comparing word and unit included: 超过2000件. Always shown.'),
    ),
    of: of.check(z.describe('What is looked at.')),
    bound: bound.check(z.describe('What must be met.')),
    when: when.check(z.describe('When it must be met.')),
    force: z.optional(force).check(z.describe('With what force: binding, aspired to, conditional, replaced.')),
    unit: z
      .optional(text)
      .check(
        z.describe(
          'Unit of the bound’s figure where it is not the indicator’s own: `%`, 个百分点; never another scale of it: 1.2万件 of an indicator in 件 is 12000.',
        ),
      ),
    citation: z.optional(citation).check(z.describe('The sentence of the plan.')),
    readings: z.optional(z.array(reading)).check(z.describe('Where else the plan states it, and differently.')),
    breakdown: z.optional(breakdown).check(z.describe('How it is divided.')),
    note: z.optional(text).check(z.describe('What a reader must know of it.')),
  })
  .check(z.describe('What an indicator is to reach, in four axes: of, bound, when, force.'));

export type { Bound, BoundValue, Force, Milestone, Reading, Target, TargetOf, When } from './types.js';
