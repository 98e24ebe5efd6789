import { explanationLabels } from '../../src/format/explanation-labels.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import { saidInBoth } from './said-in-both.js';

/* How a working is written and read aloud, and the counts of a first screen: singular and plural, up and down. */

saidInBoth('a working', explanationLabels, [
  [
    'what there is to go',
    ({ way }, language) => way(language === 'en' ? '178 patents' : '178件', false, 5),
    '5年要增加178件',
    '178 patents to gain in 5 years',
  ],
  [
    'in one year',
    ({ way }, language) => way(language === 'en' ? '178 patents' : '178件', true, 1),
    '1年要降低178件',
    '178 patents to come down in 1 year',
  ],
  [
    'in no certain number of years',
    ({ way }, language) => way(language === 'en' ? '178 patents' : '178件', true, undefined),
    '要降低178件',
    '178 patents to come down',
  ],
  ['a figure from zero', ({ figureOf }) => figureOf('807', ''), '公布的数值：807', 'Published: 807'],
  [
    'a figure from a base',
    ({ figureOf }) => figureOf('807', '722'),
    '公布的数值：807；起点：722',
    'Published: 807; counted from 722',
  ],
  [
    'read aloud',
    ({ spoken }) => spoken('(807 − 722) ÷ 178 × 2 = 0.96'),
    '(807减722)除以178乘以2等于0.96',
    '(807 minus 722) divided by 178 times 2 is 0.96',
  ],
  [
    'broken at the end of a line',
    ({ spoken }) => spoken('1.21 ^(1 ÷2) =1.1'),
    '1.21的乘方，指数(1除以2)等于1.1',
    '1.21 to the power of (1 divided by 2) is 1.1',
  ],
  [
    'time by days',
    ({ spokenTime }) => spokenTime('2021', '2023', '1095', '1826', 'days', '60%'),
    '2021至20231095天，全程1826天，约为60%。',
    'From 2021 to 2023 1095 of 1826 days have gone, about 60%.',
  ],
  [
    'by whole years',
    ({ spokenTime }) => spokenTime('2021', '2023', '3', '5', 'years', '60%'),
    '2021至2023过完3年，全程5年，约为60%。',
    'From 2021 to 2023 3 of 5 years are over, about 60%.',
  ],
  ['no difference', ({ points }) => points('0', 'above'), '没有相差', 'no difference'],
  ['a point above', ({ points }) => points('1', 'above'), '高1个百分点', '1 percentage point above'],
  ['points below', ({ points }) => points('12', 'below'), '低12个百分点', '12 percentage points below'],
  [
    'a difference of a point',
    ({ spokenDifference }) => spokenDifference('61%', '60%', '1'),
    '61%减60%等于1个百分点。',
    '61% minus 60% is 1 percentage point.',
  ],
  [
    'below nothing',
    ({ spokenDifference }) => spokenDifference('59%', '60%', '−1'),
    '59%减60%等于−1个百分点。',
    '59% minus 60% is −1 percentage point.',
  ],
  [
    'of eleven',
    ({ spokenDifference }) => spokenDifference('71%', '60%', '11'),
    '71%减60%等于11个百分点。',
    '71% minus 60% is 11 percentage points.',
  ],
  [
    'of a point and a bit',
    ({ spokenDifference }) => spokenDifference('61.5%', '60%', '1.5'),
    '61.5%减60%等于1.5个百分点。',
    '61.5% minus 60% is 1.5 percentage points.',
  ],
]);

saidInBoth('where the pace so far ends', explanationLabels, [
  [
    'it is reached',
    ({ outlookIs }, language) =>
      language === 'en'
        ? outlookIs('about 920', 'more than 900', true, 'end of 2025')
        : outlookIs('约920家', '超过900家', true, '2025年底'),
    '按至今的平均进度直线推到2025年底，约920家，超过900家。',
    'Continued in a straight line at the average pace so far, it would be about 920 by the end of 2025: more than 900.',
  ],
  [
    'it is not',
    ({ outlookIs }, language) =>
      language === 'en'
        ? outlookIs('about 880', 'more than 900', false, 'end of 2025')
        : outlookIs('约880家', '超过900家', false, '2025年底'),
    '按至今的平均进度直线推到2025年底，约880家，未超过900家。',
    'Continued in a straight line at the average pace so far, it would be about 880 by the end of 2025: not more than 900.',
  ],
  [
    'a bound that includes its figure',
    ({ outlookIs }, language) =>
      language === 'en'
        ? outlookIs('index 108', 'at least 112', false, '2025')
        : outlookIs('指数约108', '达112', false, '2025年'),
    '按至今的平均进度直线推到2025年，指数约108，达不到112。',
    'Continued in a straight line at the average pace so far, it would be an index of 108 by 2025: “at least 112” is not met.',
  ],
  [
    'a bound of other words, met',
    ({ outlookIs }, language) =>
      language === 'en'
        ? outlookIs('about 50', 'at most 55', true, '2025')
        : outlookIs('约50', '55以内', true, '2025年'),
    '按至今的平均进度直线推到2025年，约50，符合“55以内”。',
    'Continued in a straight line at the average pace so far, it would be about 50 by 2025: “at most 55” is met.',
  ],
  [
    'and not met',
    ({ outlookIs }, language) =>
      language === 'en'
        ? outlookIs('about 58', 'at most 55', false, '2025')
        : outlookIs('约58', '55以内', false, '2025年'),
    '按至今的平均进度直线推到2025年，约58，不符合“55以内”。',
    'Continued in a straight line at the average pace so far, it would be about 58 by 2025: “at most 55” is not met.',
  ],
  [
    'what each year has to bring',
    ({ paces }, language) =>
      paces(1, language === 'en' ? '2 points' : '2点', true, true, 4, language === 'en' ? '1 point' : '1点', false),
    '剩下1年平均每年要降低2点以上，前4年平均每年增加1点。',
    'What is left takes a fall of more than 2 points a year over 1 year; the 4 years so far brought a rise of 1 point a year.',
  ],
  [
    'the same way, said once',
    ({ paces }, language) =>
      paces(2, language === 'en' ? '47' : '47家', false, false, 3, language === 'en' ? '28' : '28家', false),
    '剩下2年平均每年要增加47家，前3年平均每年28家。',
    'What is left takes 47 a year over 2 years; the 3 years so far brought 28 a year.',
  ],
  [
    'a robust trend',
    ({ robustIs }, language) =>
      language === 'en'
        ? robustIs('up 3%', '1%', '5%', '90%', '6', 'end of 2025')
        : robustIs('提高3%', '1%', '5%', '90%', '6', '2025年底'),
    '按Theil–Sen方法由6个数值推到2025年底，约提高3%，区间1%至5%，置信水平90%。',
    'Theil–Sen, from 6 values: up about 3% (due: end of 2025), between 1% and 5% at a confidence level of 90%.',
  ],
  ['when a figure came out', ({ published }) => published('2024'), '2024公布', 'published 2024'],
]);

saidInBoth('the counts of a first screen', glanceLabels, [
  ['targets of words', ({ statements }) => statements(1), '没有数值的目标1项', '1 target without a number'],
  ['the period', ({ period }) => period('2021'), '规划期2021', 'Plan period 2021'],
  ['one', ({ items }) => items(1), '1项', '1 target'],
  ['several', ({ items }) => items(7), '7项', '7 targets'],
  ['behind', ({ itemsBehind }) => itemsBehind(2), '2项落后', '2 behind'],
  ['not met', ({ itemsNotMet }) => itemsNotMet(2), '2项未达', '2 not met'],
  ['a gap of a point', ({ gap }) => gap('1', false), '落后1个百分点', '1 percentage point behind'],
  ['of several', ({ gap }) => gap('12.5', false), '落后12.5个百分点', '12.5 percentage points behind'],
  ['a ceiling used up', ({ gap }) => gap('1', true), '使用快1个百分点', '1 percentage point too fast'],
  ['years that held', ({ yearsMet }) => yearsMet(2, 3), '3年中2年', '2 of 3 years'],
  ['the only year', ({ yearsMet }) => yearsMet(1, 1), '1年中1年', '1 of 1 year'],
  ['since the last figures', ({ since }) => since('2023'), '较上次公布（2023）', 'Since 2023'],
  ['one has new figures', ({ newValues }) => newValues(1), '1项有新数值', '1 target has new figures'],
  ['several have', ({ newValues }) => newValues(3), '3项有新数值', '3 targets have new figures'],
  ['on schedule', ({ inTime }) => inTime(2), '2项达到或高于序时进度', '2 are on or ahead of schedule'],
  ['not yet judged', ({ undecided }) => undecided(1), '1项还不能判断', '1 is not yet judged'],
  ['what is heard', ({ onDay }) => onDay('D', 'A', 'C'), 'D。AC。', 'D. A C.'],
  ['what is heard where nothing changed', ({ onDay }) => onDay('D', 'A', ''), 'D。A', 'D. A'],
  ['no filter is set', ({ filters }) => filters(0), '筛选', 'Filter'],
  ['two are', ({ filters }) => filters(2), '筛选（2）', 'Filter (2)'],
  ['verdicts that only rose', ({ changed }) => changed(2, 2, 0), '2项判定有变化：2项转好', '2 verdicts changed: 2 up'],
  ['verdicts that only fell', ({ changed }) => changed(1, 0, 1), '1项判定有变化：1项转差', '1 verdict changed: 1 down'],
]);
