/**
 * The look of what is written with `styled`, for a page that would rather link a style sheet than allow one inside: it is
 * `dist/drumtower.static.css`. It colours from the tokens of a page where that has them, and knows paper.
 */
export const staticCss = `
.plan-static{max-width:72rem;margin:0 auto;padding:0 0 1rem;color:var(--plan-color-text,#17212b);background:var(--plan-color-surface,#fff);font:400 1rem/1.6 var(--plan-font-family,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
.plan-static h1,.plan-static h2,.plan-static h3,.plan-static h4,.plan-static h5,.plan-static h6{margin:1.5rem 0 .5rem;font-weight:600;line-height:1.4;text-spacing-trim:trim-start}
.plan-static h1,.plan-static h2{font-size:1.5rem}
.plan-static h3{font-size:1.125rem}
.plan-static h4,.plan-static h5,.plan-static h6{font-size:1rem}
.plan-static p,.plan-static ul{margin:.5rem 0}
.plan-static ul{padding:0;list-style:none}
.plan-static a{color:var(--plan-color-accent,#1a5694);text-underline-offset:3px}
.plan-answer{font-size:1.25rem;font-weight:600}
.plan-facts,.plan-note,.plan-source,.plan-static small{color:var(--plan-color-text-muted,#4f5b67);font-size:.8125rem}
.plan-facts>span{white-space:nowrap}
.plan-counts li{display:inline-block;margin:0 1.25rem .25rem 0}
.plan-tag{display:inline-block;padding:0 .375rem;border:1px dashed var(--plan-color-rule-strong,#75818d);color:var(--plan-color-text-muted,#4f5b67);font-size:.75rem;font-weight:400}
.plan-verdict{font-weight:600;white-space:nowrap}
.plan-met{color:var(--plan-color-met,#0b5a49)}
.plan-ahead{color:var(--plan-color-ahead,#2f7868)}
.plan-on-schedule{color:var(--plan-color-on-schedule,#47617a)}
.plan-behind{color:var(--plan-color-behind,#945600)}
.plan-not-met{color:var(--plan-color-not-met,#a5281f)}
.plan-not-due,.plan-not-reported,.plan-not-computable{color:var(--plan-color-not-due,#586470)}
.plan-direction-only{color:var(--plan-color-direction-only,#47617a)}
.plan-glyph{margin-right:.3em;vertical-align:-.12em}
.plan-card{max-width:24rem;margin:0;padding:1.25rem;border:1px solid var(--plan-color-rule,#d5dbe1)}
.plan-card h1,.plan-card h2,.plan-card h3,.plan-card h4,.plan-card h5{margin:0;font-size:1rem}
.plan-card p{font-size:.875rem}
.plan-card .plan-value{font-size:1rem}
.plan-card .plan-value strong{margin-right:.3rem;font-size:2.25rem;line-height:1.2}
.plan-gauge{display:block;width:100%;height:auto}
.plan-scroll{overflow-x:auto}
.plan-static table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.5}
.plan-static caption{padding:.5rem 0;font-weight:600;text-align:left}
.plan-static th,.plan-static td{padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--plan-color-rule,#d5dbe1);font-weight:400;text-align:left;vertical-align:baseline}
.plan-static thead th{border-bottom-color:var(--plan-color-rule-strong,#75818d);color:var(--plan-color-text-muted,#4f5b67);font-size:.8125rem;vertical-align:bottom}
.plan-static th[scope=rowgroup]{padding-top:1rem;border-bottom-color:var(--plan-color-rule-strong,#75818d);font-weight:600}
.plan-static th[scope=row]{min-width:8em}
.plan-static .plan-number{text-align:right;white-space:nowrap}
.plan-static td:last-child{min-width:10em}
.plan-measure{padding:.5rem 0;border-bottom:1px solid var(--plan-color-rule,#d5dbe1);font-size:.875rem}
.plan-static .plan-measure p,.plan-static .plan-measure ul{margin:.125rem 0}
.plan-static .plan-measure ul{padding-left:1em}
@media print{.plan-static h2,.plan-static h3,.plan-static h4{break-after:avoid}.plan-measure{break-inside:avoid}.plan-static{font-size:10pt}.plan-static tr{break-inside:avoid}.plan-scroll{overflow:visible}}
`;
