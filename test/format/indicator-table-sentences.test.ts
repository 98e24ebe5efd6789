import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { saidInBoth } from './said-in-both.js';

saidInBoth('a table of indicators', indicatorTableLabels, [
  [
    'its caption',
    ({ caption }) => caption('小规划'),
    '小规划主要指标实施进度表',
    '小规划: progress of the main indicators',
  ],
  [
    'its caption, of a plan that is called by its indicators',
    ({ caption }) => caption('某规划主要指标'),
    '某规划主要指标实施进度表',
    '某规划主要指标: progress of the main indicators',
  ],
  ['its day', ({ asOf }) => asOf({ label: '截至', day: '2023' }), '截至2023', '截至 2023'],
  ['a figure in brackets', ({ bracket }) => bracket('件'), '（件）', ' (件)'],
  ['a point above', ({ above }) => above('1'), '高1个百分点', '1 percentage point ahead'],
  ['points above', ({ above }) => above('12'), '高12个百分点', '12 percentage points ahead'],
  ['a point below', ({ below }) => below('1'), '低1个百分点', '1 percentage point behind'],
  ['points below', ({ below }) => below('0.5'), '低0.5个百分点', '0.5 percentage points behind'],
  ['a part', ({ part }) => part('发明'), '其中：发明', 'of which: 发明'],
  [
    'a part, where its whole stands elsewhere',
    ({ partOf }) => partOf('专利', '发明'),
    '专利，其中：发明',
    '专利, of which: 发明',
  ],
  ['who supports', ({ supporting }) => supporting('局'), '配合：局', 'with 局'],
  [
    'another target',
    ({ alsoTarget }) => alsoTarget('80%', '2023', 'Met'),
    '另有目标“80%”（2023）：Met',
    'also a target: 80% (2023), met',
  ],
  [
    'another target of no day',
    ({ alsoTarget }) => alsoTarget('80%', '', 'Met'),
    '另有目标“80%”：Met',
    'also a target: 80%, met',
  ],
  ['one measure', ({ serving }) => serving(1), '支撑任务1项', '1 measure serves it'],
  ['measures', ({ serving }) => serving(2), '支撑任务2项', '2 measures serve it'],
  ['one of a goal', ({ count }) => count(1), '1项', '1 target'],
  ['several of a goal', ({ count }) => count(6), '6项', '6 targets'],
  ['what a verdict leads to', ({ why }) => why('落后', '专利'), '落后：专利，为什么？', '落后: 专利. Why?'],
  ['one statement', ({ statement }) => statement.counted(1), '没有数值的目标1项', '1 target without a number'],
  ['statements', ({ statement }) => statement.counted(9), '没有数值的目标9项', '9 targets without a number'],
  [
    'columns nothing stands in',
    ({ leftOut }) => leftOut(['属性', '备注']),
    '规划未注明或没有数据的栏未列出：属性、备注。',
    'Left out, as the plan does not state them or nothing is reported: 属性, 备注.',
  ],
  [
    'columns there is no room for',
    ({ noRoom }) => noRoom(['属性', '备注']),
    '版面所限未列出：属性、备注，见下载的文件。',
    'No room here for 属性, 备注: see the downloads.',
  ],
  [
    'days most share',
    ({ dates }) => dates('2020', '2025'),
    '基期为2020，目标期限为2025。',
    'Baselines are of 2020; targets are due by 2025.',
  ],
  ['a base most share', ({ dates }) => dates('2020', ''), '基期为2020。', 'Baselines are of 2020.'],
  ['a due day most share', ({ dates }) => dates('', '2025'), '目标期限为2025。', 'targets are due by 2025.'],
  ['years that were missed', ({ missed }) => missed('2022', '未完成'), '2022未完成', '未完成 in 2022'],
  ['what was reached once', ({ onceReached }) => onceReached('2022', '8%'), '2022曾达8%', '8% in 2022'],
]);

saidInBoth('the annex of a report', indicatorTableLabels, [
  ['numbered', ({ annex }) => annex.label('2'), '附件2', 'Annex 2'],
  ['the only one', ({ annex }) => annex.label(''), '附件', 'Annex'],
  ['time', ({ annex }) => annex.elapsed('Time elapsed', '60%'), 'Time elapsed60%', 'time elapsed 60%'],
  ['a note', ({ annex }) => annex.numbered(2, '–'), '2.–', '2. –'],
  [
    'the note of a base',
    ({ annex }) => annex.noted('专利', '只有下限'),
    '专利的基期：只有下限',
    'Baseline of 专利: 只有下限',
  ],
  [
    'statements',
    ({ annex }) => annex.statements('小规划'),
    '小规划没有数值的目标实施情况表',
    '小规划: targets without a number',
  ],
]);

saidInBoth('what is heard of a table that was sorted or filtered', indicatorTableLabels, [
  ['all', ({ shown }) => shown(20, 20, ''), '共20项', '20 indicators'],
  ['all, sorted', ({ shown }) => shown(20, 20, '–'), '共20项，–', '20 indicators, –'],
  ['some', ({ shown }) => shown(3, 20, ''), '共20项，符合条件的3项', '3 of 20 indicators'],
  ['none of one', ({ shown }) => shown(0, 1, ''), '共1项，符合条件的0项', '0 of 1 indicator'],
  [
    'by a column',
    ({ sorted, descending }) => sorted('完成', descending),
    '按“完成”降序排列',
    'sorted by “完成”, descending',
  ],
]);
