import { wordTable } from './word-table.js';

/** The words of the file an office writes its own sentences into. */
export interface OfficeWordsLabels {
  readonly title: (plan: string) => string;
  readonly hints: readonly string[];
  readonly goal: (name: string) => string;
  readonly indicator: (name: string) => string;
  readonly single: Readonly<Record<'issuer' | 'overview' | 'measures' | 'next', string>>;
}

export const officeWordsLabels = /*#__PURE__*/ wordTable<OfficeWordsLabels>('officeWords', {
  'zh-CN': {
    title: (plan) => `${plan}评估报告：单位填写的文字`,
    hints: [
      '在各标题下写文字，一行一段；没有要写的就空着。以“>”开头的行是提示，不进报告。',
      '方括号里的标识告诉报告这段文字放在哪里，请不要改；标题的其他字可以改。',
      '重新生成报告只读这个文件，不改它。落后指标没有文字的，报告中留空行。',
    ],
    goal: (name) => `目标：${name}`,
    indicator: (name) => `指标：${name}`,
    single: { issuer: '编制单位', overview: '总体情况', measures: '重点任务', next: '下一步工作' },
  },
  en: {
    title: (plan) => `${plan}: words of the office for the evaluation report`,
    hints: [
      'Write under a heading; every line is a paragraph. Leave empty what you have nothing to say of. Lines that begin with “>” are hints and do not go into the report.',
      'The id in square brackets says where the words go: leave it as it is. The rest of a heading may be changed.',
      'The report only reads this file and never changes it. An indicator that is behind and has no words here gets blank lines.',
    ],
    goal: (name) => `Goal: ${name}`,
    indicator: (name) => `Indicator: ${name}`,
    single: { issuer: 'Prepared by', overview: 'Overview', measures: 'Measures', next: 'Next steps' },
  },
});
