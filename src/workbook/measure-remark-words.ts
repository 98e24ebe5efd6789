import { stateNames } from './measure-states.js';

/** Why something a sheet says of a measure was kept out. */
export type MeasureProblem =
  | 'unknown-measure'
  | 'several-measures'
  | 'id-and-name'
  | 'unknown-milestone'
  | 'several-milestones'
  | 'two-rows'
  | 'state-missing'
  | 'unknown-state'
  | 'milestone-state'
  | 'other-state'
  | 'day-missing'
  | 'day-as-number'
  | 'until-of-other'
  | 'until-before'
  | 'by-of-other'
  | 'by-itself'
  | 'of-the-measure'
  | 'bad-link'
  | 'link-alone'
  | 'evidence-differs'
  | 'evidence-of-open'
  | 'kept-by-hand'
  | 'cell-error'
  | 'cell-covered'
  | 'cell-struck';

/** What was read of a measure, or left out on purpose, and should be looked at. */
export type MeasureDoubt = 'measure-heading' | 'earlier-state' | 'day-ahead';

/** What was expected at a place, and how to mend what came. `{0}` and so on are filled with the details of a remark. */
export interface RemarkText {
  readonly expected: string;
  readonly mend: string;
}
export type Both = Readonly<Record<'zh-CN' | 'en', RemarkText>>;
export const both = (zh: readonly [string, string], en: readonly [string, string]): Both => ({
  'zh-CN': { expected: zh[0], mend: zh[1] },
  en: { expected: en[0], mend: en[1] },
});

const chinese = Object.values(stateNames).map(([word]) => `“${word}”`);
const english = Object.values(stateNames).map(([, word]) => word);

export const measureRemarkTexts: Readonly<Record<MeasureProblem | MeasureDoubt, Both>> = {
  'unknown-measure': both(
    ['规划中没有这个任务', '按规划文件中的名称填写{0}'],
    ['the plan has no such measure', 'write its name as the plan has it{0}'],
  ),
  'several-measures': both(
    ['规划中有几个任务同名', '加一列“标识”，填写其中一个：{0}'],
    ['several measures of the plan have this name', 'add a column “id” with one of: {0}'],
  ),
  'id-and-name': both(
    ['标识和名称不是同一个任务：标识是“{0}”的，名称写的是“{1}”；这一行没有采用', '核对是否错行，改正其中一个'],
    [
      'id and name are of different measures: the id is that of “{0}”, the name is “{1}”; nothing was taken',
      'mend the one that is wrong',
    ],
  ),
  'unknown-milestone': both(
    ['这个任务没有这个时间节点', '按规划文件中的名称填写，写任务本身时留空{0}'],
    ['the measure has no such milestone', 'write its name as the plan has it, or nothing for the measure itself{0}'],
  ),
  'several-milestones': both(
    ['这个任务有几个节点同名，看不出是哪一个', '在“时限”列写上这个节点的日期；名称和日期都相同的，在规划文件中修改'],
    [
      'several milestones of the measure have this name',
      'give the day it is due; those alike in both are changed in the plan file',
    ],
  ),
  'two-rows': both(
    ['同一任务或时间节点有两行，写的不一样：另一处在 {0}', '只留一行；两行都未采用'],
    ['two rows of one measure or milestone that differ: the other is {0}', 'keep one; neither was taken'],
  ),
  'state-missing': both(
    ['没有写状态；日期、延期时限和原因要同状态一起填', `在“状态”列选一个：${chinese.join('')}`],
    ['no state beside it', `choose one: ${english.join(', ')}`],
  ),
  'unknown-state': both(
    [`状态应为${chinese.join('')}之一`, '从列表中选择，还没有启动的留空{0}'],
    [`expected one of ${english.join(', ')}`, 'choose from the list, or leave it empty where nothing has begun{0}'],
  ),
  'milestone-state': both(
    ['时间节点的状态只有“已完成”', '没有完成的留空；延期、取消等写在任务那一行'],
    ['a milestone is completed or empty', 'a postponement and the like stand in the row of the measure'],
  ),
  'other-state': both(
    ['规划文件中这一天已有另一个状态：{0}', '核对日期；若原来的录错，先 undo 或在规划文件中修改'],
    [
      'another state of this day is there already: {1}',
      'look at the day; undo an import that was wrong, or mend the plan file',
    ],
  ),
  'day-missing': both(
    ['没有写日期：从哪一天起是这个状态；已完成的写完成日期', '写成“2024-01-20”'],
    ['no day: the one from which this is so; of what is completed, the day it was', 'write 2024-01-20'],
  ),
  'day-as-number': both(
    ['应为日期，单元格却是一个数字，可能是 {0}', '把单元格格式改为日期，或写成“2024-01-20”'],
    [
      'expected a day, and the cell is a number, perhaps of {0}',
      'set the format of the cell to a date, or write 2024-01-20',
    ],
  ),
  'until-of-other': both(
    ['只有“已延期”才有新的时限', '改状态，或清空这一格'],
    ['a new due day belongs to “postponed” alone', 'mend the state, or clear the cell'],
  ),
  'until-before': both(
    ['新的时限应在延期那一天（{0}）之后', '核对这两个日期'],
    ['expected a day after that of the postponement ({0})', 'look at both days'],
  ),
  'by-of-other': both(
    ['只有“已并入”“已被替代”才有另一个任务', '改状态，或清空这一格'],
    ['another measure belongs to “merged” and “replaced” alone', 'mend the state, or clear the cell'],
  ),
  'by-itself': both(
    ['应为另一个任务', '写它并入的、或替代它的任务'],
    ['expected another measure', 'name the one it went into, or that stands in its place'],
  ),
  'of-the-measure': both(
    ['这一格属于任务，时间节点的行不填；没有采用', '写在任务那一行'],
    ['of the measure, not of a milestone; not taken', 'write it in the row of the measure'],
  ),
  'bad-link': both(
    ['应为网址', '以 https:// 或 http:// 开头，中间没有空格；没有网址就留空'],
    [
      'expected a web address',
      'it begins with https:// or http:// and has no blanks; leave it empty where there is none',
    ],
  ),
  'link-alone': both(
    ['有网址，没有写佐证材料的名称', '在“佐证材料”列写上名称'],
    ['an address without the name of what it shows', 'write the name beside it'],
  ),
  'evidence-differs': both(
    ['这份材料已有另一个网址：{0}', '新的材料换一个名称；网址有误的，在规划文件中修改'],
    [
      'the same name has another address already: {0}',
      'give new evidence another name; mend a wrong address in the plan file',
    ],
  ),
  'evidence-of-open': both(
    ['时间节点还没有完成，佐证材料没有采用', '填上“已完成”和日期；其他材料写在任务那一行'],
    [
      'the milestone is not completed; its evidence was not taken',
      'write “completed” and the day, or put it in the row of the measure',
    ],
  ),
  'kept-by-hand': both(
    ['规划文件里这一项写有几种语言或原文出处，表格里改不了：{0}', '在规划文件中修改，或在表格里恢复原文'],
    [
      'the plan file has this in several languages or with a citation, which a sheet cannot change: {0}',
      'change it in the plan file, or restore it in the sheet',
    ],
  ),
  'cell-error': both(
    ['这一格的公式出错或没有保存过结果', '直接填写内容，或用 Excel 或 WPS 打开保存一次'],
    [
      'the cell has a formula with an error or without a saved result',
      'write what it says, or open the file in Excel or WPS and save it once',
    ],
  ),
  'cell-covered': both(
    ['这一格被合并单元格盖住，看不出内容属于哪一行', '取消合并，每行分别填写'],
    [
      'the cell is covered by a merged one, so that what it says may be of either row',
      'unmerge the cells and fill in each',
    ],
  ),
  'cell-struck': both(
    ['内容带有删除线', '作废的就清空，仍有效的就去掉删除线'],
    ['what the cell says is struck through', 'clear it, or take the line away'],
  ),
  'measure-heading': both(
    ['看不懂的表头，这一列没有读取', '列名按模板写：状态、日期、延期至、原因、备注、佐证材料、网址'],
    [
      'a heading that is not understood; its column was not read',
      'name columns as a template does: State, Day, Postponed until, Reason, Remark, Evidence, Link',
    ],
  ),
  'earlier-state': both(
    ['规划文件中有更晚的状态，页面仍按它显示：{0}', '核对日期'],
    ['the plan file has a later state, which pages go on showing: {1}', 'look at the day'],
  ),
  'day-ahead': both(
    ['日期在今天（{0}）之后', '预计的日期不填；确已发生的核对年份'],
    ['a day after today ({0})', 'a day that is only planned is not written; else look at the year'],
  ),
};
