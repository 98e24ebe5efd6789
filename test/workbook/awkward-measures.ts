import { utf8, xlsx, type CellInput, type RawCell } from './sheet-kit.js';

/** A sheet of measures as offices send it, with what is to be read of it; all worked out by hand. */
export interface AwkwardMeasures {
  readonly title: string;
  readonly bytes: Uint8Array;
  /** `id state day` or `id/step state day`, with what else is said behind it. */
  readonly said?: readonly string[];
  /** `code cell` of everything that is kept out. */
  readonly problems?: readonly string[];
  readonly doubts?: readonly string[];
}

const F = '设立专利培育资金';
const C = '建设服务中心';
const shown = (v: number, z: string): RawCell => ({ t: 'n', v, z });
const clicked = (v: string, Target: string): RawCell => ({ t: 's', v, l: { Target } });
/** The day of 1 June 2023 as a spreadsheet counts it: 45078 days after the end of 1899. */
const june2023 = 45078;
/** A sheet of one heading and the rows below it. */
const sheet = (heading: readonly CellInput[], ...rows: readonly (readonly CellInput[])[]): Uint8Array =>
  xlsx({ name: '重点任务', rows: [heading, ...rows] });
const three = ['任务', '状态', '日期'];

export const awkwardMeasures: readonly AwkwardMeasures[] = [
  {
    title: 'a plain sheet of measures, by their names',
    bytes: sheet(three, [F, '已启动', '2022-03-01'], [C, '已完成', '2023-06-01']),
    said: ['fund started 2022-03-01', 'centre completed 2023-06-01'],
  },
  {
    title: 'an English one by ids, the words in capitals',
    bytes: sheet(
      ['id', 'Measure', 'State', 'Day', 'Postponed until'],
      ['fund', 'Set up a fund', 'Postponed', '2022-12-20', '2023-06-30'],
      ['week', 'Hold a patent week', 'STANDING', '2021-12-31', null],
    ),
    said: ['fund postponed 2022-12-20 until:2023-06-30', 'week standing 2021-12-31'],
  },
  {
    title: 'words near to a state and not one: none is taken',
    bytes: sheet(
      three,
      [F, '已办结', '2023-06-01'],
      [C, '完成', '2023-06-01'],
      ['举办宣传周', '基本完成', '2023-06-01'],
      [F, '未启动', null],
    ),
    problems: ['unknown-state B2', 'unknown-state B3', 'unknown-state B4', 'unknown-state B5'],
  },
  {
    title: 'two states in one cell',
    bytes: sheet(three, [F, '已启动、已延期', '2023-06-01']),
    problems: ['unknown-state B2'],
  },
  {
    title: 'blanks within and around a state',
    bytes: sheet(three, [F, ' 已完成\n', '2023-06-01']),
    said: ['fund completed 2023-06-01'],
  },
  {
    title: 'days in digits of full width, in words, with points, without anything between, and as a date',
    bytes: sheet(
      ['标识', '任务', '时间节点', '时限', '状态', '日期'],
      ['fund', F, null, null, '已启动', '２０２２－０３－０１'],
      ['fund', F, '资金设立', '2022-12-31', '已完成', '2022年12月30日'],
      ['fund', F, '首批拨付', '2024-12-31', '已完成', '2024.11.5'],
      ['centre', C, null, null, '已完成', 20230601],
      ['week', null, null, null, '长期推进', shown(june2023, 'yyyy-mm-dd')],
    ),
    said: [
      'fund started 2022-03-01',
      'fund/0 completed 2022-12-30',
      'fund/1 completed 2024-11-05',
      'centre completed 2023-06-01',
      'week standing 2023-06-01',
    ],
  },
  {
    title: 'a day that lost its format and is a number: told, not taken',
    bytes: sheet(three, [F, '已启动', june2023], [C, '已完成', '45078']),
    problems: ['day-as-number C2', 'day-as-number C3'],
  },
  {
    title: 'days that are none: a month, a month by format, a day without a year, a day that never was, a word',
    bytes: sheet(
      three,
      [F, '已启动', '2022年3月'],
      [C, '已完成', shown(june2023, 'yyyy"年"m"月"')],
      ['举办宣传周', '已启动', '3月1日'],
      [F, '已启动', '2023-02-29'],
      [C, '已完成', '上周五'],
    ),
    problems: ['bad-day C2', 'bad-day C3', 'bad-day C4', 'bad-day C5', 'bad-day C6'],
  },
  {
    title: 'a state without its day, a day without its state',
    bytes: sheet(three, [F, '已启动', null], [C, null, '2023-06-01'], ['举办宣传周', '已启动', '—']),
    problems: ['day-missing C2', 'state-missing C3', 'day-missing C4'],
  },
  {
    title: 'no column of days at all',
    bytes: sheet(['任务', '状态'], [F, '已启动']),
    problems: ['day-missing B2'],
  },
  {
    title: 'signs that say there is nothing',
    bytes: sheet(
      ['任务', '状态', '日期', '备注', '佐证材料', '网址'],
      [F, '—', '/', '无', '暂无', '无'],
      [C, '', '', '', '', ''],
    ),
  },
  {
    title: 'a measure merged down over its milestones',
    bytes: xlsx({
      rows: [
        ['任务', '时间节点', '状态', '日期'],
        [F, null, '已启动', '2022-03-01'],
        [null, '资金设立', '已完成', '2022-12-30'],
        [null, '首批拨付', null, null],
      ],
      merges: ['A2:A4'],
    }),
    said: ['fund started 2022-03-01', 'fund/0 completed 2022-12-30'],
  },
  {
    title: 'one state merged over two rows',
    bytes: xlsx({
      rows: [three, [F, '已启动', '2022-03-01'], [C, null, '2022-03-05']],
      merges: ['B2:B3'],
    }),
    said: ['fund started 2022-03-01'],
    problems: ['cell-covered B3'],
  },
  {
    title: 'a state merged over its day',
    bytes: xlsx({ rows: [three, [F, '已启动', null]], merges: ['B2:C2'] }),
    problems: ['cell-covered C2'],
  },
  {
    title: 'a title merged over the table, groups between the rows, notes under it',
    bytes: xlsx({
      rows: [
        ['重点任务进展情况表', null, null],
        ['填报单位：区科技局', null, null],
        three,
        ['一、创造', null, null],
        [F, '已启动', '2022-03-01'],
        ['二、服务', null, null],
        [C, '已完成', '2023-06-01'],
        ['注：状态截至6月底。', null, null],
        [F, '已取消', '2023-06-30'],
      ],
      merges: ['A1:C1', 'A2:C2', 'A4:C4'],
    }),
    said: ['fund started 2022-03-01', 'centre completed 2023-06-01'],
  },
  {
    title: 'a second table below the notes of the first',
    bytes: sheet(three, [F, '已启动', '2022-03-01'], ['注：以上为上半年。'], three, [C, '已完成', '2023-06-01']),
    said: ['fund started 2022-03-01', 'centre completed 2023-06-01'],
  },
  {
    title: 'rows for measures the plan does not have, one of them nearly named',
    bytes: sheet(
      three,
      ['建设公共服务中心', '已完成', '2023-06-01'],
      ['植树', '已完成', '2023-03-12'],
      ['浇水', null, null],
    ),
    problems: ['unknown-measure A2', 'unknown-measure A3'],
  },
  {
    title: 'an id the plan does not have, beside a name it has',
    bytes: sheet(['标识', '任务', '状态', '日期'], ['measure-9', F, '已启动', '2022-03-01']),
    problems: ['unknown-measure A2'],
  },
  {
    title: 'id and name of different measures: rows that slipped',
    bytes: sheet(['标识', '任务', '状态', '日期'], ['fund', C, '已启动', '2022-03-01']),
    problems: ['id-and-name A2'],
  },
  {
    title: 'a name two measures have, and the same with its id',
    bytes: sheet(
      ['标识', '任务', '状态', '日期'],
      [null, '建立目录', '已启动', '2022-03-01'],
      ['list-a', '建立目录', '已启动', '2022-03-01'],
    ),
    said: ['list-a started 2022-03-01'],
    problems: ['several-measures B2'],
  },
  {
    title: 'a row that names nothing',
    bytes: sheet(three, [null, '已启动', '2022-03-01']),
    problems: ['unknown-measure B2'],
  },
  {
    title: 'a milestone the measure does not have, one nearly named, one in another measure',
    bytes: sheet(
      ['任务', '时间节点', '状态', '日期'],
      [F, '资金的设立', '已完成', '2022-12-30'],
      [C, '资金设立', '已完成', '2022-12-30'],
    ),
    problems: ['unknown-milestone B2', 'unknown-milestone B3'],
  },
  {
    title: 'milestones of one name, told by their days, and not told',
    bytes: sheet(
      ['标识', '任务', '时间节点', '时限', '状态', '日期'],
      ['list-b', '建立目录', '半年更新', '2023年6月30日', '已完成', '2023-06-25'],
      ['list-b', '建立目录', '半年更新', null, '已完成', '2022-06-28'],
    ),
    said: ['list-b/1 completed 2023-06-25', 'list-b/0,1 completed 2022-06-28'],
  },
  {
    title: 'a milestone that is postponed, and what belongs to its measure',
    bytes: sheet(
      ['任务', '时间节点', '状态', '日期', '延期至', '备注'],
      [F, '资金设立', '已延期', '2022-12-20', '2023-06-30', null],
      [F, '首批拨付', '已完成', '2024-11-05', null, '提前拨付'],
    ),
    said: ['fund/1 completed 2024-11-05'],
    problems: ['of-the-measure E2', 'milestone-state C2', 'of-the-measure F3'],
  },
  {
    title: 'two rows that say different things of one milestone: neither is taken; the same twice is said once',
    bytes: sheet(
      ['任务', '时间节点', '状态', '日期'],
      [F, '资金设立', '已完成', '2022-12-30'],
      [F, '资金设立', '已完成', '2022-12-29'],
      [F, '首批拨付', '已完成', '2024-11-05'],
      [F, '首批拨付', '已完成', '2024-11-05'],
    ),
    said: ['fund/1 completed 2024-11-05'],
    problems: ['two-rows C3'],
  },
  {
    title: 'two sheets with different states of one measure',
    bytes: xlsx(
      { name: '甲', rows: [three, [F, '已启动', '2022-03-01']] },
      { name: '乙', rows: [three, [F, '已取消', '2022-03-01']] },
    ),
    problems: ['two-rows B2'],
  },
  {
    title: 'postponed with and without a new day, until a day before, and a new day of what was not postponed',
    bytes: sheet(
      ['任务', '状态', '日期', '延期至', '原因'],
      [F, '已延期', '2022-12-20', '2023-06-30', '征求意见中'],
      [C, '已延期', '2022-12-20', '2022-06-30', null],
      ['举办宣传周', '已启动', '2022-12-20', '2023-06-30', null],
    ),
    said: ['fund postponed 2022-12-20 until:2023-06-30 reason:征求意见中'],
    problems: ['until-before D3', 'until-of-other D4'],
  },
  {
    title: 'merged and replaced: by a name, an id, itself, nothing known, and beside another state',
    bytes: sheet(
      ['标识', '任务', '状态', '日期', '并入或替代它的任务'],
      ['fund', F, '已并入', '2023-05-10', C],
      ['centre', C, '已被替代', '2023-05-10', 'list-a'],
      ['week', null, '已并入', '2023-05-10', '举办宣传周'],
      ['list-a', null, '已并入', '2023-05-10', '别的任务'],
      ['list-b', null, '已取消', '2023-05-10', 'fund'],
    ),
    said: ['fund merged 2023-05-10 by:centre', 'centre replaced 2023-05-10 by:list-a'],
    problems: ['by-itself E4', 'unknown-measure E5', 'by-of-other E6'],
  },
  {
    title: 'evidence with its address, an address of none, one that is no address, one alone',
    bytes: sheet(
      ['任务', '状态', '日期', '佐证材料', '网址'],
      [F, null, null, '管理办法', 'https://example.com/rules'],
      [C, null, null, '照片', null],
      ['举办宣传周', '已启动', '2022-04-01', '通知', '见附件'],
      ['建立目录', null, null, null, 'https://example.com/list'],
    ),
    said: ['fund evidence:管理办法<https://example.com/rules>', 'centre evidence:照片', 'week started 2022-04-01'],
    problems: ['bad-link E4', 'several-measures A5'],
  },
  {
    title: 'addresses that are only behind words: behind 查看, behind the evidence, behind another that is seen',
    bytes: sheet(
      ['任务', '状态', '佐证材料', '网址'],
      [F, null, '管理办法', clicked('查看', 'https://example.com/rules')],
      [C, null, clicked('照片', 'https://example.com/photo'), null],
      ['举办宣传周', null, '通知', clicked('https://example.com/seen', 'https://example.com/old')],
    ),
    said: [
      'fund evidence:管理办法<https://example.com/rules>',
      'centre evidence:照片<https://example.com/photo>',
      'week evidence:通知<https://example.com/seen>',
    ],
  },
  {
    title: 'words that lead to a place in the workbook are no address',
    bytes: sheet(['任务', '状态', '佐证材料', '网址'], [F, null, '管理办法', clicked('见附表', '#Sheet2!A1')]),
    problems: ['bad-link D2'],
  },
  {
    title: 'an address without the name of what it shows',
    bytes: sheet(['任务', '状态', '网址'], [F, null, 'https://example.com/rules']),
    problems: ['link-alone C2'],
  },
  {
    title: 'a formula with an error, and one never saved',
    bytes: sheet(
      three,
      [F, { t: 'e', v: 0x17 } as RawCell, '2022-03-01'],
      [C, '已完成', { t: 'n', f: 'TODAY()' } as RawCell],
    ),
    problems: ['cell-error B2', 'cell-error C3'],
  },
  {
    title: 'hidden rows, columns and sheets, left out and told',
    bytes: xlsx(
      {
        name: '甲',
        rows: [
          [...three, '备注'],
          [F, '已启动', '2022-03-01', '内部'],
          [C, '已完成', '2023-06-01', null],
        ],
        hiddenRows: [3],
        hiddenColumns: ['D'],
      },
      { name: '上年', rows: [three, [F, '已取消', '2022-03-01']], hidden: true },
    ),
    said: ['fund started 2022-03-01'],
    doubts: ['hidden-column D1', 'hidden-row B3', 'hidden-sheet 上年'],
  },
  {
    title: 'a heading nobody understands, with something below it, and columns kept beside',
    bytes: sheet(
      ['序号', ...three, '进度', '牵头单位', '空列'],
      [1, F, '已启动', '2022-03-01', '80%', '区科技局', null],
    ),
    said: ['fund started 2022-03-01'],
    doubts: ['measure-heading E1'],
  },
  {
    title: 'a numbered name with its footnote, and the heading again for the second printed page',
    bytes: sheet(three, [`1. ${F}*`, '已启动', '2022-03-01'], three, [`（二）${C}`, '已完成', '2023-06-01']),
    said: ['fund started 2022-03-01', 'centre completed 2023-06-01'],
  },
  {
    title: 'a CSV with days as its spreadsheet writes them',
    bytes: utf8(`\ufeff任务,状态,日期\r\n${F},已启动,2022/3/1\r\n"${C}",已完成,2023/6/1\r\n`),
    said: ['fund started 2022-03-01', 'centre completed 2023-06-01'],
  },
  {
    title: 'a sheet of figures beside measures is no sheet of measures',
    bytes: xlsx(
      {
        name: '数据',
        rows: [
          ['指标', '状态', '2023年'],
          ['增长率', '正式数', 3.2],
        ],
      },
      { name: '任务', rows: [three, [F, '已启动', '2022-03-01']] },
    ),
    said: ['fund started 2022-03-01'],
  },
];
