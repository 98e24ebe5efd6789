import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/format/messages.en.js';
import { zhCN } from '../../src/format/messages.zh-CN.js';
import { resultLabels } from '../../src/format/result-labels.js';
import { saidInBoth } from './said-in-both.js';

/* Clauses about one target that turn on their figure: its way, its side, its number, the word of its bound. */

const messages = { 'zh-CN': zhCN, en };
type In = 'zh-CN' | 'en';
const say = (language: In, zh: string, english: string): string => (language === 'en' ? english : zh);

saidInBoth('which way a value went', messages, [
  ['up', ({ figure }) => figure.change('5', 1, '', 'change', ''), '增加5', 'up 5'],
  ['down', ({ figure }) => figure.change('5', -1, '', 'change', ''), '减少5', 'down 5'],
  ['nowhere', ({ figure }) => figure.change('0', 0, '2020', 'change', ''), '与2020持平', 'unchanged from 2020'],
  ['nowhere, from no base', ({ figure }) => figure.change('0', 0, '', 'change', ''), '持平', 'unchanged'],
  ['growth on average', ({ figure }) => figure.growth('5%', 1, true), '年均增长5%', 'up 5% a year on average'],
  ['a fall of one year', ({ figure }) => figure.growth('5%', -1, false), '比上年下降5%', 'down 5% on the year before'],
  ['a share of what has a name', ({ figure }) => figure.share('5%', 'X'), '占X的5%', '5% of X'],
  ['a share of what has none', ({ figure }) => figure.share('5%', ''), '占5%', '5% of the total'],
  ['a mean by its span', ({ figure }) => figure.name.mean('2021'), '2021平均', 'average 2021'],
]);

saidInBoth('by how much', messages, [
  ['a point', ({ points }) => points('1'), '1个百分点', 'by 1 percentage point'],
  ['several', ({ points }) => points('12'), '12个百分点', 'by 12 percentage points'],
  ['short', ({ short }) => short('5', false), '差5', '5 short'],
  ['over', ({ short }) => short('5', true), '超出5', 'over by 5'],
  [
    'what lacks is a clause of its own',
    ({ judged }, l) => judged(say(l, '未达', 'Not met'), say(l, '差5', '5 short')),
    '未达，差5',
    'Not met, 5 short',
  ],
  [
    'points belong to the word',
    ({ judged }, l) => judged(say(l, '落后', 'Behind'), say(l, '5个百分点', 'by 5 points')),
    '落后5个百分点',
    'Behind by 5 points',
  ],
  ['nothing lacks', ({ judged }, l) => judged(say(l, '已达', 'Met'), ''), '已达', 'Met'],
  ['how much is used', ({ used }) => used('50%'), '已用50%', '50% used'],
  ['so much either way', ({ allowance }) => allowance('5'), '允许相差5', 'up to 5 either way counts'],
]);

saidInBoth('a value beside its bound', messages, [
  [
    'below a range of rates',
    ({ below }, l) => below('7%', say(l, '8%至10%', '8 to 10%')),
    '7%，低于8%至10%',
    '7%, below 8 to 10%',
  ],
  [
    'beyond one of things',
    ({ beyond }, l) => beyond('12', say(l, '8至10家', '8 to 10 firms')),
    '12，多于8至10家',
    '12, above 8 to 10 firms',
  ],
  [
    'beyond one of about so many per cent',
    ({ beyond }, l) => beyond('12%', say(l, '10%左右', 'about 10%')),
    '12%，高于10%左右',
    '12%, above about 10%',
  ],
  [
    'a per cent sign within the words makes no rate',
    ({ below }, l) => below('7', say(l, '8%以上的10家', 'ten')),
    '7，少于8%以上的10家',
    '7, below ten',
  ],
  [
    'misses what it was to pass',
    ({ misses }, l) => misses('7', say(l, '超过8家', 'more than 8 firms')),
    '7，未超过8家',
    '7, not more than 8 firms',
  ],
  [
    'misses what it was to reach',
    ({ misses }, l) => misses('7', say(l, '达8家', 'at least 8 firms')),
    '7，未达到8家',
    '7, short of 8 firms',
  ],
  [
    'is over what it was to stay within',
    ({ misses }, l) => misses('9', say(l, '8家以内', 'at most 8 firms')),
    '9，高于8家',
    '9, over 8 firms',
  ],
  [
    'is over a limit of nothing',
    ({ misses }, l) => misses('1起', say(l, '不高于0起', 'at most 0 cases')),
    '1起，高于0起',
    '1起, over 0 cases',
  ],
  [
    'is not what it was to be above',
    ({ misses }, l) => misses('7', say(l, '不低于全市平均', 'at least X')),
    '7，低于全市平均',
    '7, short of X',
  ],
  [
    'has not come among the first',
    ({ misses }, l) => misses(say(l, '第7', 'rank 7'), say(l, '前5位', 'in the top 5')),
    '第7，未进入前5位',
    'rank 7, not in the top 5',
  ],
  [
    'does not answer to words of another kind',
    ({ misses }, l) => misses('7', say(l, '8家左右', 'about 8 firms')),
    '7，未达到“8家左右”',
    '7, not about 8 firms',
  ],
  [
    'keeps within',
    ({ keepsTo }, l) => keepsTo('7', say(l, '8家以内', 'at most 8 firms')),
    '7，在8家以内',
    '7, at most 8 firms',
  ],
  [
    'keeps among the first',
    ({ keepsTo }, l) => keepsTo(say(l, '第3', 'rank 3'), say(l, '前5位', 'in the top 5')),
    '第3，在前5位',
    'rank 3, in the top 5',
  ],
  [
    'keeps above',
    ({ keepsTo }, l) => keepsTo('9', say(l, '不低于全市平均', 'at least X')),
    '9，不低于全市平均',
    '9, at least X',
  ],
  [
    'passes it',
    ({ exceeds }, l) => exceeds('9', say(l, '超过8家', 'more than 8 firms')),
    '9，已超过8家',
    '9, more than 8 firms',
  ],
  [
    'is not below it',
    ({ exceeds }, l) => exceeds('9', say(l, '不低于全市平均', 'at least X')),
    '9，不低于全市平均',
    '9, meeting the target of at least X',
  ],
  [
    'is near',
    ({ near }, l) => near('9', say(l, '10左右', 'about 10')),
    '9，符合“10左右”',
    '9, which counts as about 10',
  ],
  [
    'went the other way',
    ({ turned }, l) => turned(say(l, '上升2%', 'up 2%'), say(l, '降低5%', 'down 5%')),
    '上升2%，而目标是降低5%',
    'up 2%, where the target is: down 5%',
  ],
]);

saidInBoth('periods within a sentence', messages, [
  ['a year', ({ unread }, l) => unread(say(l, '2023年', '2023'), '7'), '已公布2023年7', 'published: 7 in 2023'],
  [
    'a half',
    ({ unread }, l) => unread(say(l, '2023年上半年', 'first half of 2023'), '7'),
    '已公布2023年上半年7',
    'published: 7 in the first half of 2023',
  ],
  [
    'a day',
    ({ latestOfYear }, l) => latestOfYear(say(l, '2025年11月30日', '30 November 2025'), '7'),
    '2025年11月30日7',
    '7 on 30 November 2025',
  ],
  [
    'a span of days',
    ({ latestOfYear }, l) => latestOfYear(say(l, '2025年6月1日至9日', '1 June to 9 June 2025'), '7'),
    '2025年6月1日至9日7',
    '7 from 1 June to 9 June 2025',
  ],
  [
    'the end of a year',
    ({ notDoneBy }, l) => notDoneBy(say(l, '2023年底', 'end of 2023')),
    '截至2023年底尚未完成',
    'not done at the end of 2023',
  ],
  [
    'a day on which it was not done',
    ({ notDoneBy }, l) => notDoneBy(say(l, '2023年6月5日', '5 June 2023')),
    '截至2023年6月5日尚未完成',
    'not done on 5 June 2023',
  ],
  [
    'the year that is counted from',
    ({ baseUnknown }, l) => baseUnknown(say(l, '2015年', '2015')),
    '没有2015年的数值，无法与之比较',
    'there is no figure for 2015 to compare with',
  ],
  [
    'the only rate that is published',
    ({ onlyRate }, l) => onlyRate(say(l, '2023年度', 'reporting year 2023')),
    '只公布了2023年度的比率，按整个期间的数值理解',
    'only the rate of the reporting year 2023 is published, and taken as that of the whole period',
  ],
  [
    'several values',
    ({ published }, l) =>
      published([
        [say(l, '2021年', '2021'), '7'],
        [say(l, '2022年', '2022'), '8'],
      ]),
    '已公布：2021年7，2022年8',
    'published: 7 in 2021, 8 in 2022',
  ],
  ['a year that is not due', ({ yearNotDue }) => yearNotDue('2025'), '2025未到期', '2025 not due'],
]);

saidInBoth('a figure that is borrowed', messages, [
  ['at least', ({ borrowed }) => borrowed['at-least']?.('X') ?? '', '不低于X', 'at least X'],
  ['more', ({ borrowed }) => borrowed['more-than']?.('X') ?? '', '高于X', 'more than X'],
  ['at most', ({ borrowed }) => borrowed['at-most']?.('X') ?? '', '不高于X', 'at most X'],
  ['less', ({ borrowed }) => borrowed['less-than']?.('X') ?? '', '低于X', 'less than X'],
  ['about', ({ borrowed }) => borrowed.about?.('X') ?? '', '与X相当', 'about as much as X'],
]);

const way = { what: 'x', from: 'F', to: 'T', start: '1', end: '2', perYear: '3' };
saidInBoth('what is worked out, in whole sentences', resultLabels, [
  [
    'a value has to be passed',
    ({ required }) => required.rises({ ...way, strict: true } as never),
    'x由F的1到T的2，平均每年还需增加3以上。',
    'To get from 1 on F to 2 on T, x has to rise by more than 3 a year on average.',
  ],
  [
    'a value is enough',
    ({ required }) => required.falls({ ...way, strict: false } as never),
    'x由F的1到T的2，平均每年还需减少3。',
    'To get from 1 on F to 2 on T, x has to fall by 3 a year on average.',
  ],
  [
    'no room is left',
    ({ noRoom }) => noRoom(way as never),
    'x现为2，到T不能再增加。',
    'X stands at 2 and may not rise until T.',
  ],
  [
    'in a year of its own',
    ({ inYear }, l) => inYear(say(l, '2023年度', 'reporting year 2023')),
    '2023年度',
    'in the reporting year 2023',
  ],
]);

test('one of a thing is one in English', () => {
  const { extrapolation, against, composite } = resultLabels.en;
  assert.deepEqual(['1', '6'].map(extrapolation), [
    'Worked out from 1 value; not part of the verdict.',
    'Worked out from 6 values; not part of the verdict.',
  ]);
  assert.deepEqual(['1', '9'].map(against.late), ['1 day late', '9 days late']);
  assert.deepEqual(['1', '9'].map(against.early), ['1 day early', '9 days early']);
  assert.deepEqual(
    [composite('X', '7', '1'), composite('X', '7', '3')],
    ['X: 7, from 1 value.', 'X: 7, from 3 values.'],
  );
});
