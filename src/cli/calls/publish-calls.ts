import { convert, type ConvertOptions } from '../commands/convert.js';
import { convertFrom, readFormats, type ConvertFromOptions } from '../commands/convert-from.js';
import { convertTo, type ConvertToOptions } from '../commands/convert-to.js';
import { preview, type PreviewOptions } from '../commands/preview.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { staticFolder, type StaticCommandOptions } from '../commands/static.js';
import { exchangeFormats } from '../../exchange/index.js';
import type { Terminal } from '../terminal.js';
import type { Begin, Call } from './call.js';

const ofPlan = (call: Call): Call => call.argument(['规划', 'plan'], ['规划文件', 'the plan file']).figures().asOf();

type AnyConvertOptions = ConvertOptions & ConvertToOptions & ConvertFromOptions;

function convertAny(
  source: string,
  target: string,
  options: AnyConvertOptions,
  terminal: Terminal,
): ReturnType<typeof convert> {
  const { to, from } = options as Partial<AnyConvertOptions>;
  if (to !== undefined) return convertTo(source, target, options, terminal);
  return from !== undefined
    ? convertFrom(source, target, options, terminal)
    : convert(source, target, options, terminal);
}

/** What hands a plan on: `report`, `static`, `convert`, `preview`. */
export function publishCalls(begin: Begin, terminal: Terminal): void {
  ofPlan(
    begin('report', [
      '生成评估报告：HTML、PDF、Word 和同一份数据',
      'the evaluation report: HTML, PDF, Word, and the same figures as data',
    ]),
  )
    .option('kind', ['种类', 'kind'], ['年度 annual、中期 mid-term、总结 final', 'annual, mid-term or final'], {
      standard: ['annual，规划期满后 final', 'annual, final once the plan is over'],
      example: 'mid-term',
    })
    .option(
      'format',
      ['格式', 'list'],
      [
        'html、pdf、docx、xlsx、csv、json，逗号并列；pdf 要有 Chrome、Chromium 或 Edge',
        'html, pdf, docx, xlsx, csv, json, with commas between; pdf takes Chrome, Chromium or Edge',
      ],
      { standard: ['html', 'html'], example: 'html,docx' },
    )
    .option('out', ['文件夹', 'folder'], ['写到哪个文件夹，要已存在', 'folder to write to, which must be there'], {
      standard: ['规划文件所在的', 'that of the plan'],
      example: 'reports',
    })
    .option('words', ['文件', 'file'], ['单位填写文字的文件', 'the file of the office’s own words'], {
      standard: ['规划文件旁的 plan.words.md', 'plan.words.md beside the plan'],
      example: 'words.md',
    })
    .force()
    .dryRun()
    .json()
    .example('report plan.json --as-of 2024-01-31', ['年度评估报告', 'the annual report'])
    .example('report plan.json --kind mid-term --as-of 2024-01-31 --format html,xlsx', [
      '中期评估报告，另存同一份数据',
      'the mid-term report, and its figures',
    ])
    .does(async (plan: string, options: ReportCommandOptions) => {
      // Word files take a library of half a megabyte, which no other command waits for.
      const { report } = await import('../commands/report.js');
      return report(plan, options, terminal);
    });

  ofPlan(begin('static', ['生成不含脚本的网页、文字和图片', 'the plan as pages without script, text and pictures']))
    .option(
      'as',
      ['内容', 'list'],
      [
        'page、table、cards、directory、text、svg、png，逗号并列；png 要有 Chrome、Chromium 或 Edge，没有时只写 svg',
        'page, table, cards, directory, text, svg, png, with commas between; png takes Chrome, Chromium or Edge, without one there is svg alone',
      ],
      { standard: ['全部', 'all'], example: 'page,png' },
    )
    .option(
      'directory',
      ['文件', 'files'],
      ['一并列出的名录', 'directories to list too'],
      { standard: ['没有', 'none'], example: 'directory.json' },
      true,
    )
    .option('out', ['文件夹', 'folder'], ['写到哪个文件夹', 'folder to write to'], {
      standard: ['规划文件旁的 plan.static', 'plan.static beside the plan'],
      example: 'site',
    })
    .force()
    .dryRun()
    .json()
    .example('static plan.json --as page,text', [
      '网页和文字，从 plan.static/index.html 看起',
      'page and text; plan.static/index.html lists them',
    ])
    .example('static plan.json --as directory --directory protected.json --out site', [
      '一份名录，写到 site',
      'a directory, into site',
    ])
    .does((plan: string, options: StaticCommandOptions) => staticFolder(plan, options, terminal));

  begin('convert', [
    '把规划及其数据转换为其他格式，或从其他格式转换',
    'a plan and its figures in another format, or from one',
  ])
    .argument(
      ['来源', 'source'],
      ['规划文件；用 --from 时为另一种格式的文件', 'the plan file; with --from the other file'],
    )
    .argument(
      ['目标', 'target'],
      [
        '要写的文件：.csv、.xlsx、.json 为数据；datapackage、csvw 为文件夹',
        'the file to write: .csv, .xlsx, .json for figures; a folder for datapackage and csvw',
      ],
    )
    .option('to', ['格式', 'format'], ['转换为', 'write as'], {
      standard: ['按目标的文件名', 'by the name of the target'],
      choices: exchangeFormats,
    })
    .option('from', ['格式', 'format'], ['转换自', 'read from'], {
      standard: ['规划文件', 'a plan file'],
      choices: readFormats,
    })
    .conflict('from', 'to')
    .figures()
    .option(
      'plan',
      ['规划', 'plan'],
      ['从数据格式转换时，所属的规划', 'the plan that figures read from a format belong to'],
      { standard: ['没有', 'none'], example: 'plan.json' },
    )
    .option('url', ['网址', 'address'], ['规划页面的网址，atom 必填', 'address of the plan’s page, needed for atom'], {
      standard: ['没有', 'none'],
      example: 'https://example.org/plan',
    })
    .option('license', ['网址', 'address'], ['数据许可的网址', 'address of the licence of the data'], {
      standard: ['没有', 'none'],
      example: 'https://creativecommons.org/licenses/by/4.0/',
    })
    .option(
      'organisation',
      ['标识', 'id'],
      ['发布机构的 IATI 标识，iati 必填', 'identifier of the publisher in IATI, needed for iati'],
      { standard: ['没有', 'none'], example: 'XM-EXAMPLE-1' },
    )
    .asOf()
    .force()
    .dryRun()
    .json()
    .example('convert plan.json figures.csv', ['数据存为 CSV', 'the figures as CSV'])
    .example('convert plan.json package --to datapackage', [
      '规划和数据存为 Data Package',
      'plan and figures as a Data Package',
    ])
    .does((source: string, target: string, options: AnyConvertOptions) =>
      convertAny(source, target, options, terminal),
    );

  ofPlan(
    begin('preview', [
      '在本机预览，文件改动后自动刷新，按 Ctrl+C 结束',
      'show the plan on this machine, and again whenever its files change; Ctrl+C ends it',
    ]),
  )
    .option(
      'port',
      ['端口', 'number'],
      ['端口，0 至 65535；0 为任一空闲端口', 'port, 0 to 65535; 0 takes any free one'],
      {
        standard: ['4173', '4173'],
        example: '8080',
      },
    )
    .example('preview plan.json', ['在浏览器中打开它写出的地址', 'open the address it tells in a browser'])
    .does((plan: string, options: PreviewOptions) => preview(plan, options, terminal), [0, 2]);
}
