import { check, type CheckOptions } from '../commands/check.js';
import { init, type InitOptions } from '../commands/init.js';
import { rhythms, template, type TemplateCommandOptions } from '../commands/template.js';
import type { Terminal } from '../terminal.js';
import type { Begin } from './call.js';

/** What begins a plan and looks after it: `init`, `template`, `check`. */
export function planCalls(begin: Begin, terminal: Terminal): void {
  begin('init', [
    '从指标表起草一个规划文件，或生成空白指标表',
    'draft a plan from a table of indicators, or make an empty table',
  ])
    .argument(
      ['目标', 'target'],
      ['要写的 plan.json；写 .xlsx 则生成空白指标表', 'plan.json to write; an .xlsx for an empty table'],
    )
    .option(
      'from',
      ['指标表', 'table'],
      ['指标表：.xlsx、.csv，或从表格粘贴的 .txt', 'the table: .xlsx, .csv, or .txt as pasted'],
      { standard: ['生成空白指标表', 'an empty table'], example: 'table.xlsx' },
    )
    .option('name', ['名称', 'name'], ['规划的名称，必填', 'name of the plan, required'], {
      example: ['某区“十五五”规划', 'Sample plan 2026–2030'],
    })
    .option('id', ['标识', 'id'], ['规划的标识', 'id of the plan'], {
      standard: ['plan', 'plan'],
      example: 'sample-2026-2030',
    })
    .option('start', ['日期', 'day'], ['规划的第一天或第一年，必填', 'first day or year of the plan, required'], {
      example: '2026',
    })
    .option('end', ['日期', 'day'], ['规划的最后一天或最后一年，必填', 'last day or year of the plan, required'], {
      example: '2030',
    })
    .option('yes', undefined, ['全部采用，不逐项询问', 'take all readings without asking'], {
      standard: ['在终端里逐项询问', 'ask one by one on a terminal'],
    })
    .force()
    .example(
      [
        'init table.xlsx --name 示例区规划 --start 2021 --end 2025',
        'init table.xlsx --name "Sample plan" --start 2021 --end 2025',
      ],
      ['空白指标表，用 Excel 或 WPS 填写', 'an empty table, to fill in with Excel or WPS'],
    )
    .example(
      [
        'init plan.json --from table.xlsx --name 示例区规划 --start 2021 --end 2025 --yes',
        'init plan.json --from table.xlsx --name "Sample plan" --start 2021 --end 2025 --yes',
      ],
      ['由填好的指标表起草规划', 'a plan from the table that was filled in'],
    )
    .does((target: string, options: InitOptions) => init(target, options, terminal));

  begin('template', ['生成填报用的表格', 'make a workbook to fill in'])
    .argument(['规划', 'plan'], ['规划文件', 'the plan file'])
    .argument(['目标', 'target'], ['要写的 .xlsx', 'the .xlsx to write'])
    .option('every', ['时期', 'length'], ['时期长短', 'length of periods'], {
      standard: ['year', 'year'],
      choices: rhythms,
    })
    .option('year', ['年份', 'year'], ['只列这一年', 'this year alone'], {
      standard: ['整个规划期', 'the whole plan'],
      example: '2024',
    })
    .figures()
    .force()
    .example('template plan.json fill-in.xlsx', ['按年填报', 'a column a year'])
    .example('template plan.json 2024.xlsx --every quarter --year 2024', ['2024 年按季度填报', 'the quarters of 2024'])
    .does((plan: string, target: string, options: TemplateCommandOptions) => template(plan, target, options, terminal));

  begin('check', [
    '检查规划、数据和名录，列出全部问题',
    'check a plan, its figures and directory; tell everything that is wrong',
  ])
    .argument(
      ['文件', 'files'],
      [
        '一起检查的文件：plan.json、figures.xlsx、directory.json 等',
        'files to check together: plan.json, figures.xlsx, directory.json, …',
      ],
      true,
    )
    .json()
    .example('check plan.json', ['只检查规划', 'the plan alone'])
    .example('check plan.json plan.observations.json fill-in.xlsx', [
      '填好的表格与规划、已有数据一起检查',
      'a sheet that was filled in, beside the plan and its figures',
    ])
    .does((files: string[], options: CheckOptions) => check(files, options, terminal));
}
