import { mappingOf } from './list-mapping.ts'

/** Resolutions 30/2026/QH16 and 237/NQ-UBTVQH16: Đồng Nai became a city, ten of its xã became phường; no code changed. */
export const LIST = `level,code,name,parentCode,date,document
province,75,Thành phố Đồng Nai,,30/04/2026,30/2026/QH16
commune,25270,Phường Lộc Ninh,75,30/04/2026,237/NQ-UBTVQH16
commune,25357,Phường Tân Khai,75,30/04/2026,237/NQ-UBTVQH16
commune,25363,Phường Đồng Phú,75,30/04/2026,237/NQ-UBTVQH16
commune,26116,Phường Tân Phú,75,30/04/2026,237/NQ-UBTVQH16
commune,26170,Phường Trị An,75,30/04/2026,237/NQ-UBTVQH16
commune,26248,Phường Trảng Bom,75,30/04/2026,237/NQ-UBTVQH16
commune,26326,Phường Dầu Giây,75,30/04/2026,237/NQ-UBTVQH16
commune,26368,Phường Long Thành,75,30/04/2026,237/NQ-UBTVQH16
commune,26425,Phường Xuân Lộc,75,30/04/2026,237/NQ-UBTVQH16
commune,26485,Phường Nhơn Trạch,75,30/04/2026,237/NQ-UBTVQH16
`
/** How the list is read. */
export const MAPPING = mappingOf(['level', 'code', 'name', 'parentCode', 'date', 'document'], {
  covers: 'named',
  date: '2026-04-30',
  dateKind: 'legal',
  types: [
    { word: 'Thành phố', level: 'province', type: 'Thành phố trực thuộc trung ương' },
    { word: 'Phường', level: 'commune', type: 'Phường', class: 'urban' },
    { word: 'Xã', level: 'commune', type: 'Xã', class: 'rural' },
  ],
})
