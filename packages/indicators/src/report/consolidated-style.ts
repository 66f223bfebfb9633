/** Sizes of paper upright, in millimetres. */
const PAPERS = { A4: [210, 297], A3: [297, 420] } as const
const MARGIN = 10
/** A digit of 11 points is so many millimetres wide. */
const DIGIT = 2.1
const LARGEST = 11
const SMALLEST = 7

/** How a consolidated form is drawn: as wide as its page, wider than a phone, letters as large as its columns allow, heads again on each page. */
export function pageStyle(
  { paper, orientation }: { readonly paper: keyof typeof PAPERS; readonly orientation: 'portrait' | 'landscape' },
  widths: readonly number[],
  footer: string,
): string {
  const [short, long] = PAPERS[paper]
  const room = (orientation === 'portrait' ? short : long) - 2 * MARGIN
  const wanted = widths.reduce((sum, width) => sum + width, 0) * DIGIT
  const size = Math.max(SMALLEST, Math.min(LARGEST, Math.floor((room / wanted) * LARGEST * 2) / 2))
  const told = footer.replace(/["\\<\p{Cc}]/gu, ' ')
  const edge = 'font:8pt "Times New Roman",Tinos,"Liberation Serif",serif;color:#444'
  return `
@page{size:${paper} ${orientation};margin:${MARGIN + 2}mm ${MARGIN}mm ${MARGIN + 5}mm;@bottom-left{content:"${told}";${edge}}@bottom-right{content:counter(page) "/" counter(pages);${edge}}}
*{box-sizing:border-box}
body{margin:0;background:#e9ecef;color:#000;font:${size}pt/1.25 "Times New Roman",Tinos,"Liberation Serif",serif}
main{width:${room + 2 * MARGIN}mm;max-width:100%;margin:6mm auto;padding:${MARGIN}mm;background:#fff;box-shadow:0 0 3mm #0002;overflow-x:auto}
table{width:100%;border-collapse:collapse;table-layout:fixed}
td,th{padding:.15em .3em;font-weight:normal;text-align:left;vertical-align:middle;overflow-wrap:break-word}
.form .lines td,.form th{border:.5pt solid #000}
.form td.right{font-variant-numeric:tabular-nums}
.form thead{display:table-header-group}
.head td{vertical-align:top}
tr{break-inside:avoid}
.b{font-weight:bold}.i{font-style:italic}.center{text-align:center}.right{text-align:right}
sup{font-size:70%;line-height:0;font-style:normal;font-weight:normal;margin-left:.1em}sup a{color:inherit;text-decoration:none}
.notes{margin:1.5mm 0 3mm;font-size:${Math.max(SMALLEST, size - 1)}pt}
.notes h2{margin:0;font-size:100%;font-style:italic}.notes ul{margin:0;padding:0;list-style:none}.notes li{break-inside:avoid}
.signed tr:first-child td{padding-top:3mm}.signed tr:last-child td{height:24mm;vertical-align:top}
.signed tr:first-child,.lines tr:nth-last-child(-n+2){break-after:avoid}
@media screen{table{min-width:${room}mm}}
@media print{body{background:none}main{width:auto;margin:0;padding:0;box-shadow:none;overflow:visible}.form td,.form th{print-color-adjust:exact}}
`
}
