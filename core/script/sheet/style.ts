/** The page’s style: A4, the console’s grammar of bars and boxes, light tokens. */
export const style = `
@page { size: A4; margin: 14mm 13mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 500 8pt sans-serif; color: #586562; } }
:root { --ink: #131a19; --ink-2: #43504d; --ink-3: #586562; --line: #d3dad8; --line-strong: #7a8784; --sunken: #e8edeb; --accent: #0b6173; --tint: #dcedf0; --band: #1b2725; --on-band: #f2f5f4; }
* { box-sizing: border-box; margin: 0; }
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { font: 400 9.5pt/1.5 "Pretendard Variable", Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; color: var(--ink); background: #fff; word-break: keep-all; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; max-width: 184mm; margin: 0 auto; }
@media screen { body { padding: 12mm 0 24mm; } .cover { min-height: 0; padding-bottom: 16mm; } }
[lang=en] { color: var(--ink-2); }
.pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; }
.small { font-size: 8pt; color: var(--ink-3); }
.fill { border-bottom: 1px solid var(--line-strong); background: var(--sunken); padding: 0 2px; }

.short { white-space: nowrap; }
.cover { break-after: page; display: flex; flex-direction: column; min-height: 262mm; }
.cover .mark { font-weight: 600; font-size: 10pt; color: var(--accent); }
.cover h1 { font-size: 28pt; line-height: 1.25; letter-spacing: -.02em; font-weight: 700; margin-top: 16mm; }
.cover .en-title { font-size: 15pt; font-weight: 500; color: var(--ink-2); margin-top: 2mm; }
.cover .version { margin-top: 5mm; font-size: 10.5pt; }
.cover .print { overflow-wrap: anywhere; font-size: 8pt; color: var(--ink-3); }
.cover h2 { font-size: 9.5pt; font-weight: 600; margin: 9mm 0 2.5mm; padding-bottom: 1mm; border-bottom: 1px solid var(--line-strong); }
.cover h2 [lang=en], th [lang=en] { font-weight: 400; }
.counts { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3.5mm 6mm; }
.counts b { display: block; font-size: 16pt; line-height: 1.2; font-weight: 600; }
.legend { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm; }
.names { columns: 2; column-gap: 8mm; }
.names div { break-inside: avoid; }
.sign { margin-top: auto; width: 100%; border-collapse: collapse; }
.sign th, .sign td { border: 1px solid var(--line-strong); padding: 1.5mm 2.5mm; text-align: left; font-weight: 500; }
.sign td { height: 12mm; }
.sign th:first-child { width: 38mm; }

section { margin-top: 9mm; }
section > h2 { display: flex; align-items: baseline; gap: 3mm; font-size: 14pt; line-height: 1.3; font-weight: 700; border-top: 2px solid var(--ink); padding: 1.5mm 0 1mm; break-after: avoid; }
section > h2 [lang=en] { font-size: 10.5pt; font-weight: 500; }
section > h2 .small { margin-left: auto; font-weight: 400; }
.sensitive > h2 { background: var(--band); color: var(--on-band); border-top: 0; padding: 1.5mm 3mm; align-items: center; }
.sensitive > h2 [lang=en], .sensitive > h2 .small { color: var(--on-band); }
.sensitive > h2 svg { flex: none; }

.item { break-inside: avoid; padding: 3mm 0 3.5mm; border-bottom: 1px solid var(--line); }
.item > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 2.5mm; font-size: 8pt; color: var(--ink-3); break-after: avoid; }
.item > header b { font-size: 10.5pt; font-weight: 700; color: var(--ink); }
.item > header .label { color: var(--ink-2); font-weight: 600; }
.item > header .kind { margin-left: auto; }
.route { color: var(--accent); font-size: 8.5pt; font-weight: 600; margin-top: .8mm; padding-left: 19mm; }
.route [lang=en] { color: var(--accent); font-weight: 400; }
.row { display: grid; grid-template-columns: 15mm 1fr; margin-top: 1.5mm; }
.row > .role { font-size: 7.5pt; line-height: 1.35; color: var(--ink-3); padding-top: .8mm; }
.read .body { border-left: 1mm solid var(--accent); padding-left: 3mm; }
.read [lang=ko] { font-weight: 600; font-size: 10.5pt; }
.read.second [lang=ko], .read.option [lang=ko] { font-weight: 500; font-size: 9.5pt; }
.read.option { margin-top: 0; }
.read.option .body { padding-top: .4mm; padding-bottom: .4mm; }
.options > .read.option:first-child, .options > .unread.option:first-child { margin-top: 1.5mm; }
.if-asked .body { border-left: 1mm dashed var(--accent); padding-left: 3mm; font-size: 8.5pt; }
.unread .body { border: 1px dashed var(--line-strong); border-radius: 1mm; padding: .7mm 0 .7mm 3.75mm; font-size: 8.5pt; }
.unread .body > :last-child { padding-right: 2mm; }
.unread.option { margin-top: .8mm; }
.unread.option:has(+ .unread.option) .body { border-bottom: 0; border-end-start-radius: 0; border-end-end-radius: 0; padding-bottom: 0; }
.unread.option + .unread.option { margin-top: 0; }
.unread.option + .unread.option .body { border-top: 0; border-start-start-radius: 0; border-start-end-radius: 0; padding-top: .2mm; }
.code { display: inline-block; min-width: 6mm; font-weight: 700; }
.end { color: var(--accent); font-weight: 600; white-space: nowrap; }
.block { border: 1px solid var(--line-strong); border-radius: 1.5mm; padding: 0 3mm; margin: 3mm 0; }
.block > h3 { font-size: 8.5pt; font-weight: 600; color: var(--accent); padding-top: 2mm; break-after: avoid; }
.block > h3 [lang=en] { font-weight: 400; color: var(--accent); }
.block .item:last-child { border-bottom: 0; }

.scale { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; }
.scale td, .scale th, .endings td, .endings th { border-bottom: 1px solid var(--line); padding: 1.2mm 2mm 1.2mm 0; text-align: left; vertical-align: top; font-weight: 400; }
.scale thead th, .endings thead th { font-size: 8pt; color: var(--ink-3); }
.endings, .endings tr { break-inside: avoid; }
.endings td:first-child { font-weight: 700; width: 16mm; }
`
