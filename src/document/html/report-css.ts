import type { Report } from '../outline.js';

/** A text as CSS holds it; nothing of it ends the string, the rule or the style sheet. */
const cssText = (text: string): string =>
  `"${text.replace(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

const serif = `FZXiaoBiaoSong-B05S,STZhongsong,"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif`;
const chinese = `"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif`;
// Latin first, as Chinese fonts set quotation marks wide.
const sans = { zh: chinese, en: `"Segoe UI","Helvetica Neue",Arial,"Liberation Sans","Noto Sans",${chinese}` };
const black = `SimHei,"Heiti SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif`;

/** What each page carries at its head and foot. Rules of margins cannot be grouped. */
function pages({ head, sample, locale }: Report): string {
  const box = `font:${locale === 'en' ? 8 : 9}pt/1.4 ${sans[locale === 'en' ? 'en' : 'zh']};border-bottom:.75pt solid #000;vertical-align:bottom;padding-bottom:1.5mm;margin-bottom:4mm`;
  const none = '@top-left{content:none;border:0}@top-right{content:none;border:0}';
  return `
@page{size:A4;margin:25mm 24mm 24mm;
@top-left{content:${cssText(head)};width:72%;text-align:left;${box}}
@top-right{content:${cssText(sample ?? '')};width:28%;text-align:right;${box}}
@bottom-center{content:"— " counter(page) " —";font:10pt ${sans.zh}}}
@page cover{margin:15mm 24mm 24mm;${none}@bottom-center{content:none}}
@page annex{size:A4 landscape;margin:10mm 15mm 13mm;${none}}
body{font-family:${sans[locale === 'en' ? 'en' : 'zh']}}`;
}

/** Widths of the parts of a bar by their count, since a page that allows no inline style has none. */
const parts = (report: Report): string =>
  [...new Set(report.cover.counts.map(({ count }) => count))]
    .map((count) => `.n${count}{flex-grow:${count}}`)
    .join('\n');

const body = `
*{box-sizing:border-box}
html{background:#fff;color:#000;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:162mm;margin:0 auto;padding:0 4mm;font-size:11pt;line-height:1.75;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6,p,ul{margin:0}
h2{margin:7mm 0 2mm;font:600 14pt/1.6 ${black};break-after:avoid}
h3{margin:5mm 0 1mm;font:600 12pt/1.7 ${black};break-after:avoid}
h4,h5,h6{margin:4mm 0 1mm;font:600 11pt/1.7 ${black};break-after:avoid}
:lang(zh) h3,:lang(zh) h4{padding-left:2em}
main>section:first-child>h2{margin-top:0}
p.body{text-indent:2em;text-align:justify;orphans:2;widows:2}
:lang(en) p.body{margin:1.5mm 0;line-height:1.6;text-indent:0;text-align:left}
p.note{margin:1.5mm 0 3mm;font-size:9pt;line-height:1.6}
.glyph{display:inline-block;margin-right:.3em;vertical-align:-.1em}
.verdict{white-space:nowrap}
.sample{padding:1mm 3mm;border:1px dashed #000;font-size:10pt;line-height:1.5}
.counts-bar{display:flex;gap:.6mm;height:7.5mm;margin:3mm 0 2mm;break-inside:avoid}
.part{display:flex;flex:1 1 0;min-width:5mm;align-items:center;justify-content:center;border:1px solid #000}
.part .glyph{margin:0}
.part-met{background:#333;color:#fff}
.part-ahead,.part-on-schedule{background:#d9d9d9}
.part-behind,.part-not-met{border-width:2px}
.counts{display:grid;grid-template-columns:repeat(4,auto);justify-content:space-between;gap:0 4mm;padding:0;margin:0 0 2mm;list-style:none;font-size:10pt;break-inside:avoid}
table{width:100%;border-collapse:collapse}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{font-weight:400;text-align:left;vertical-align:middle}
sup{font-size:.75em;line-height:0}
.ruled{margin:2mm 0;border-top:1.5pt solid #000;border-bottom:1.5pt solid #000;font-size:9.5pt;line-height:1.5}
.ruled th,.ruled td{padding:1.1mm 1.2mm;border-bottom:.5pt solid #000}
.ruled thead th{border-bottom:1pt solid #000;font-weight:600}
.ruled .figures{text-align:right;white-space:nowrap}
:lang(en) .progress .figures{white-space:normal}
.progress .aim{min-width:20mm}
.progress .way{width:25mm;padding-right:0}
.progress .judged{white-space:nowrap}
.progress .bar{display:block;overflow:visible}
.progress tbody th{min-width:32mm}
.plain td,.plain th{vertical-align:top}
.plain th,.plain td:first-child{min-width:22mm}
.depth-1{padding-left:2em!important}.depth-2{padding-left:3em!important}.depth-3{padding-left:4em!important}.depth-4{padding-left:5em!important}
.charts{display:grid;grid-template-columns:1fr 1fr;gap:4mm 6mm;margin:3mm 0}
.chart{break-inside:avoid}
.chart svg{display:block;width:100%;height:auto}
.kept{break-inside:avoid}
.office{margin:1.5mm 0 3mm;padding-left:3mm;border-left:2pt solid #8c8c8c}
.office-label{font-weight:600;font-size:10pt;break-after:avoid}
.blank{height:9mm;border-bottom:.5pt solid #8c8c8c;break-inside:avoid}
.cover{display:flex;flex-direction:column;min-height:250mm;text-align:center}
.cover .sample{align-self:flex-end}
.cover h1{margin:auto auto 0;max-width:100%;font:700 30pt/1.55 ${serif};text-wrap:balance}
.compound{white-space:nowrap}
.cover-kind{margin:10mm 0 14mm;font:400 22pt/1.5 ${serif}}
.cover-span{align-self:center;padding-top:7mm;min-width:68mm;border-top:1.5pt solid #000;font-size:12pt}
.cover-counts{width:124mm;max-width:100%;margin:20mm auto 0}
.cover-foot{margin:auto 0 18mm;font-size:14pt;line-height:1.9}
.appendix .ruled{table-layout:fixed;font-size:9pt}
.appendix th:first-child{width:32mm}
.appendix th:last-child{width:40mm}
.appendix section{break-inside:avoid}
.appendix .verdict{white-space:normal}
.annex{font-size:9pt;line-height:12pt}
.annex-label{font:600 12pt/1.4 ${black}}
.annex-title{margin:0;font:700 16pt/1.5 ${serif};text-align:center;text-wrap:balance}
.annex-line{display:flex;justify-content:space-between;margin:1mm 0}
.annex-line>*{flex:1}.annex-line>b{flex:none}.annex-line>:last-child{text-align:right}
.boxed{border-top:1.5pt solid #000;border-bottom:1.5pt solid #000}
.boxed th,.boxed td{padding:.7mm 1mm;border:.5pt solid #000}
.boxed tr>:last-child{border-right:0}
.boxed .of,.boxed thead tr:first-child>:first-child{border-left:0}
.boxed thead th{font-weight:600;text-align:center;text-wrap:balance}
.boxed thead [rowspan],.boxed thead tr:last-child th{border-bottom:1pt solid #000}
.boxed .figures{text-align:right;white-space:nowrap}
.boxed .middle{text-align:center}
.boxed .of{width:4em;font-weight:600;text-align:center}
.boxed .newest{font-weight:600}
.boxed .c-status,.boxed .c-number{white-space:nowrap}
.boxed .c-words{min-width:60mm}
.boxed .c-year{white-space:nowrap}
.boxed .c-unit{min-width:14mm}
.boxed .c-baseline{min-width:16mm}
.boxed .c-gap{min-width:20mm}
.boxed td.c-remark{max-width:34mm;font-size:8pt;line-height:9pt}
.annex-notes{margin-top:1.2mm;font-size:8pt;line-height:10.5pt;break-inside:avoid}
.annex-notes>span{margin-right:.5em}
.annex-notes .verdict{margin-right:.4em}
@media screen{body{padding:8mm 4mm 20mm}.cover{min-height:0;margin-bottom:20mm}.annex{width:min(267mm,96vw);margin:16mm 0 0 50%;transform:translateX(-50%);overflow-x:auto}}
@media screen and (max-width:600px){.charts,.counts{grid-template-columns:1fr}.ruled,.progress{display:block;overflow-x:auto}.cover h1{font-size:22pt}.cover-kind{font-size:16pt}}
@media print{body{max-width:none;margin:0;padding:0}.cover{page:cover;break-after:page}.annex{page:annex;break-before:page}.appendix{break-before:page}}
`;

/** Headings in the typeface of the text: that of Chinese headings has poor Latin letters. */
const english = `h2,h3,h4,h5,h6,.annex-label{font-family:${sans.en}}.cover h1,.cover-kind,.annex-title{font-family:Georgia,"Times New Roman","Liberation Serif",${serif}}`;

/** The look of a report: its own page rules, then what all share. */
export const reportCss = (report: Report): string =>
  `${pages(report)}${body}${report.locale === 'en' ? english : ''}${parts(report)}\n`;
