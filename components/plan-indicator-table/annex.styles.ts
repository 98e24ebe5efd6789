import { css } from 'lit';

/** The annex of an official document: paper alone shows it, in black, with rules and without a link. */
export const annexStyles = css`
  /* Fonts by their Latin names: a build that writes ASCII cannot keep the others within a template. */
  .annex {
    display: none;
  }
  @media print {
    .printed .screen {
      display: none;
    }
    .annex {
      display: block;
      page: plan-annex;
      font-size: 12px;
      line-height: 16px;
    }
    .annex + .annex {
      break-before: page;
    }
    .annex-label,
    .annex-label:lang(en) {
      font-family: SimHei, STHeiti, 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif;
      font-size: 16px;
      font-weight: 600;
      line-height: 22px;
    }
    .annex-title {
      font-family:
        'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', STZhongsong, 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun,
        serif;
      font-size: 22px;
      font-weight: 700;
      line-height: 32px;
      text-align: center;
      text-wrap: balance;
    }
    .annex-line {
      display: flex;
      justify-content: space-between;
      margin: 2px 0 4px;
      break-after: avoid;
    }
    .annex-line > * {
      flex: 1;
    }
    .annex-line > b {
      flex: none;
    }
    .annex-line > :last-child {
      text-align: right;
    }
    .annex table {
      border-collapse: collapse;
      border-top: 1.5pt solid #000;
      border-bottom: 1.5pt solid #000;
      line-height: inherit;
    }
    .annex thead {
      position: static;
      display: table-header-group;
    }
    .annex th,
    .annex td {
      padding: 3px;
      border: 0.5pt solid #000;
      color: #000;
      font-size: inherit;
      line-height: inherit;
      text-align: left;
      vertical-align: middle;
    }
    .annex tr > :last-child {
      border-right: 0;
    }
    /* Where a goal stands beside several rows, only the first of them begins at the edge. */
    .annex thead tr:first-child > :first-child,
    .annex .of,
    .annex .alone {
      border-left: 0;
    }
    .annex thead th {
      padding: 2px 3px;
      border-bottom-width: 0.5pt;
      background: none;
      font-weight: 600;
      text-align: center;
      text-wrap: balance;
    }
    .annex thead [rowspan='2'],
    .annex thead tr:last-child > * {
      border-bottom-width: 1pt;
    }
    .annex .figures {
      text-align: right;
      white-space: nowrap;
    }
    .annex .middle {
      text-align: center;
    }
    .annex .of {
      width: 4em;
      font-weight: 600;
      text-align: center;
    }
    .annex td,
    .annex .c-number,
    .annex .c-year {
      white-space: nowrap;
    }
    .annex tbody .c-name {
      width: 21em;
      text-spacing-trim: trim-start;
    }
    .annex .c-gap {
      min-width: 6.5em;
    }
    /* English has longer names and a shorter head. */
    .annex .c-gap:lang(en) {
      min-width: 4em;
    }
    .annex td.c-unit,
    .annex td.c-baseline,
    .annex td.c-target,
    .annex td.c-body,
    .annex td.c-words {
      white-space: normal;
    }
    .annex .c-unit {
      min-width: 4.5em;
    }
    .annex .c-baseline {
      min-width: 5.5em;
    }
    .annex .c-target {
      min-width: 7em;
    }
    .annex .c-body {
      min-width: 6em;
    }
    .annex td.c-remark {
      width: 10em;
      padding-top: 0;
      padding-bottom: 0;
      font-size: 11px;
      line-height: 12px;
      white-space: normal;
    }
    .annex small {
      font-size: 10px;
      line-height: 12px;
    }
    .annex sup {
      font-size: 10px;
      line-height: 0;
    }
    .annex .newest {
      font-weight: 600;
    }
    .annex .word {
      font-weight: 400;
    }
    .annex .glyph {
      width: 10px;
      height: 10px;
    }
    .annex tr {
      break-inside: avoid;
    }
    .annex-notes {
      margin-top: 5px;
      font-size: 10.5px;
      line-height: 14px;
      break-inside: avoid;
    }
    .annex-notes > span {
      margin-right: 0.5em;
    }
    .annex-notes .word {
      margin-right: 0.5em;
    }
  }
`;
