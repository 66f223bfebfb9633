/** The style of a handover on a screen and on A4 paper; margins and type follow the decree on the layout of documents. */
export const HANDOVER_STYLE = `
*{box-sizing:border-box}
body{font:1rem/1.5 "Times New Roman",Tinos,serif;color:#1a1a1a;background:#fff;margin:0 auto;padding:1.5rem;max-width:80rem}
h1{font-size:1.6rem;line-height:1.25;text-align:center;margin:.5rem 0;text-transform:uppercase}
h2{font-size:1.15rem;margin:1.75rem 0 .5rem}
p{margin:.4rem 0}
.way{font-size:1.15rem;font-weight:700;text-align:center}
.state{text-align:center}
.sample{border:2px solid #8a5a00;padding:.25rem .75rem;text-align:center;font-weight:700;letter-spacing:.03em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.75rem 0}
dt{font-weight:700}
dd{margin:0;overflow-wrap:anywhere}
.scroll{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.35}
caption{text-align:left;font-weight:700;padding:.25rem 0}
.spoken{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{border:1px solid #767676;padding:.2rem .4rem;text-align:left;vertical-align:top}
th{background:#eef2f6}
.number{text-align:right;font-variant-numeric:tabular-nums}
td.number{white-space:nowrap}
.wide{min-width:14rem}
code{font:.8rem/1.3 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.verdict{font-weight:700}
.verdict.open{border-bottom:2px solid #b3261e;color:#8c1d18}
.verdict.explained{border-bottom:2px dashed #8a5a00}
.verdict.notAdditive,.verdict.waiting{font-weight:400}
.rest{font-size:.9rem}
td.days,span.days{white-space:nowrap}
.signs{display:flex;flex-wrap:wrap;gap:2rem;justify-content:space-around;margin-top:1.5rem}
.side{flex:1 1 16rem;text-align:center}
.side h3{font-size:1rem;margin:0 0 .5rem}
.person{margin-bottom:1.5rem;break-inside:avoid}
.person p{margin:0}
.hand{height:5.5rem}
.date{text-align:right;font-style:italic}
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman",Tinos,serif}}
@page:first{@top-center{content:none}}
@page broad{size:A4 landscape;margin:30mm 20mm 15mm 20mm}
@media print{
body{padding:0;max-width:none;font-size:12pt;line-height:1.35}
h1{font-size:15pt}
h2{font-size:13pt;break-after:avoid}
.way{font-size:13pt}
.scroll{overflow:visible}
table{font-size:9pt;line-height:1.2}
th,td{padding:.8mm 1.2mm}
caption{break-after:avoid}
thead{display:table-header-group}
tr,.signing{break-inside:avoid}
tbody tr:first-child{break-before:avoid}
th{background:none}
.rest{font-size:9.5pt}
.wide{min-width:0;width:38%}
code{font-size:7.5pt}
.broad{page:broad}
}
`
