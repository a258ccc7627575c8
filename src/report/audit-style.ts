/** How an audit's page looks: system fonts, dark and light as the reader has it, one column on a narrow screen. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --sheet: #f6f8fa; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --link: #0550ae;
  --good: #0969da; --bad: #c93c37; --other: #8c959f; --good-ink: #0550ae; --bad-ink: #a40e26; --other-ink: #59636e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --sheet: #161b22; --ink: #e6edf3; --faint: #9198a1; --line: #3d444d; --link: #79c0ff;
    --good: #4493f8; --bad: #f47067; --other: #656c76; --good-ink: #79c0ff; --bad-ink: #ff9d94; --other-ink: #b1bac4;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem clamp(.75rem, 3vw, 2.5rem) 4rem; max-width: 84rem; background: var(--paper);
  color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", "Noto Sans", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; margin: .5rem 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .75rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
code { font: .87em ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; }
.faint, header p { color: var(--faint); }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.problems, .note { border-left: 4px solid var(--bad); background: var(--sheet); padding: .5rem .75rem; margin: 1rem 0; }
.note { border-color: var(--other); }
.problems ul { margin: .5rem 0 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; background: var(--sheet); padding: .75rem;
  border: 1px solid var(--line); border-radius: 8px; }
label { display: grid; gap: .15rem; font-size: .85rem; color: var(--faint); flex: 0 1 auto; min-width: 0; }
label.wide { flex: 1 1 14rem; }
[hidden] { display: none; }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line);
  border-radius: 6px; padding: .35rem .55rem; min-height: 2.3rem; max-width: 100%; }
label.wide input { width: 100%; }
button { cursor: pointer; }
button[aria-disabled="true"] { color: var(--faint); cursor: default; border-style: dashed; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .6rem; margin: 0; }
dl div { border: 1px solid var(--line); border-radius: 8px; padding: .5rem .75rem; display: flex; flex-direction: column; }
dt { color: var(--faint); font-size: .85rem; }
dd { margin: auto 0 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
figure { margin: 0; } 
figcaption { font-weight: 600; margin-bottom: .25rem; }
figure > div svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--faint); font-size: 11px; }
.grid { stroke: var(--line); stroke-width: 1; }
rect.good { fill: var(--good); } rect.bad { fill: var(--bad); } rect.other { fill: var(--other); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0; font-size: .85rem; }
.legend svg { width: .8rem; height: .8rem; display: inline-block; vertical-align: -.1rem; margin-right: .35rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1.25rem 2rem;
  margin-top: 1.25rem; align-items: start; }
.counts caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
.counts table { width: 100%; border-collapse: collapse; position: relative; }
.counts th { font-weight: 400; text-align: left; white-space: nowrap; padding: .15rem .5rem .15rem 0; }
.counts td { padding: .15rem .5rem; }
.drawing { width: 45%; }
.bar { width: 100%; height: .7rem; display: block; }
.bar rect { fill: var(--good); }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
.scroll table { border-collapse: collapse; width: 100%; font-size: .9rem; }
.scroll th, .scroll td { padding: .35rem .65rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.scroll tbody tr:last-child > * { border-bottom: 0; }
.scroll thead th { background: var(--sheet); vertical-align: middle; white-space: nowrap; font-weight: 600; }
.scroll thead button { border: 0; background: none; padding: 0; min-height: 1.8rem; font-weight: 600; }
th[aria-sort="ascending"] button::after { content: " ▲"; } th[aria-sort="descending"] button::after { content: " ▼"; }
td.time, td.word { white-space: nowrap; font-variant-numeric: tabular-nums; }
.scroll td.figure { text-align: right; }
td.name, td.where { min-width: 9rem; max-width: 16rem; overflow-wrap: break-word; } td.what { min-width: 7rem; }
td.digest { min-width: 9rem; max-width: 22rem; } td.digest .whole { overflow-wrap: anywhere; } summary { cursor: pointer; }
.badge { border-bottom: 3px solid var(--other); padding: 0 .1rem; }
.badge.good { border-color: var(--good); color: var(--good-ink); } .badge.bad { border-color: var(--bad); color: var(--bad-ink); }
.badge.risk-low { border-color: transparent; } .badge.risk-medium { border-color: var(--bad); border-bottom-style: dotted; }
.badge.risk-high { border-color: var(--bad); color: var(--bad-ink); font-weight: 600; }
.pager { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: .75rem 0; }
#time-figures { margin-top: .5rem; } #time-figures .scroll { max-height: 20rem; margin-top: .5rem; }
@media print { form, .pager button, .skip { display: none; } body { max-width: none; } }
`;
