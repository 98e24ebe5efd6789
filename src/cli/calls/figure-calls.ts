import { directory, type DirectoryCommandOptions } from '../commands/directory.js';
import { importSheets, type ImportOptions } from '../commands/import.js';
import { undo, type UndoOptions } from '../commands/undo.js';
import type { Terminal } from '../terminal.js';
import type { Begin, Call } from './call.js';

const withPlan = (call: Call): Call =>
  call
    .option('plan', ['规划', 'plan'], ['规划文件', 'the plan file'], { needed: true, example: 'plan.json' })
    .figures();

/** What brings figures and entries in: `import`, `undo`, `directory`. */
export function figureCalls(begin: Begin, terminal: Terminal): void {
  withPlan(
    begin('import', [
      '把表格中的数据并入数据文件，重点任务的进展写入规划文件，保留修订记录',
      'put the figures of spreadsheets behind those that are there, and what became of measures into the plan',
    ]).argument(['表格', 'sheets'], ['.xlsx 或 .csv 文件', '.xlsx or .csv files'], true),
  )
    .option('published', ['日期', 'day'], ['公布日期', 'day of publication'], {
      standard: ['表中写的', 'as the sheet names it'],
      example: '2024-01-31',
    })
    .option('status', ['状态', 'status'], ['正式数、初步数或预计数', 'final, preliminary or estimated'], {
      standard: ['表中写的，没有写则为正式数', 'as the sheet names it, else final'],
      example: ['初步数', 'preliminary'],
    })
    .option('source', ['来源', 'name'], ['数据来源', 'source of the figures'], {
      standard: ['表中写的', 'as the sheet names it'],
      example: ['市场监管局统计', 'Statistics office'],
    })
    .dryRun()
    .json()
    .example('import fill-in.xlsx --plan plan.json --dry-run', ['先看会写入什么', 'see first what would be written'])
    .example('import fill-in.xlsx --plan plan.json --published 2024-01-31', ['写入', 'write it'])
    .does((sheets: string[], options: ImportOptions) => importSheets(sheets, options, terminal), [0, 1, 2, 3]);

  withPlan(begin('undo', ['撤销上一次导入', 'take the last import back']))
    .dryRun()
    .json()
    .example('undo --plan plan.json', ['数据回到上一次导入之前', 'the figures are as before the last import'])
    .does((options: UndoOptions) => undo(options, terminal), [0, 1, 2, 3]);

  begin('directory', [
    '由表格生成可按拼音检索的单位名录，核对代码，不收个人信息',
    'a directory of organisations from a sheet, ready to be searched; codes are checked, persons kept out',
  ])
    .argument(
      ['来源', 'source'],
      ['.xlsx、.csv，或要重新注音的名录 .json', '.xlsx, .csv, or a directory .json to prepare anew'],
    )
    .argument(
      ['目标', 'target'],
      ['要写的 .json；已有时更正过的读音沿用', 'the .json to write; readings corrected in one that is there are kept'],
    )
    .option(
      'id',
      ['标识', 'id'],
      ['名录的标识，与规划中的一致；新名录必填', 'id of the directory, as in the plan; a new one needs it'],
      { standard: ['原有名录的', 'as in the file that is there'], example: 'protected-enterprises' },
    )
    .option('name', ['名称', 'name'], ['名录的名称；新名录必填', 'name of the directory; a new one needs it'], {
      standard: ['原有名录的', 'as in the file that is there'],
      example: ['知识产权保护企业名录', 'Protected enterprises'],
    })
    .option('publisher', ['单位', 'office'], ['发布单位', 'the office that publishes it'], {
      standard: ['原有名录的', 'as in the file that is there'],
      example: ['某区市场监督管理局', 'District office'],
    })
    .option('updated', ['日期', 'day'], ['数据日期', 'day of the data'], {
      standard: ['原有名录的', 'as in the file that is there'],
      example: '2025-06-30',
    })
    .force()
    .dryRun()
    .json()
    .example(
      [
        'directory list.xlsx directory.json --id enterprises --name 示例名录 --updated 2025-06-30',
        'directory list.xlsx directory.json --id enterprises --name "Sample directory" --updated 2025-06-30',
      ],
      ['由表格生成名录', 'a directory from a sheet'],
    )
    .example('directory list.xlsx protected.json --force', [
      '下个月用新表更新，标识、名称和更正过的读音沿用',
      'next month from a new sheet; id, name and corrected readings stay',
    ])
    .does((source: string, target: string, options: DirectoryCommandOptions) =>
      directory(source, target, options, terminal),
    );
}
