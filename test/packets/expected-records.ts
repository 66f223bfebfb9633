import type { PacketName } from '../../packages/indicators/src/generated/types.ts'

/** For each packet of the small model, worked out by hand: the file, what the head says beside what all heads say, the record. */
type Expected = Readonly<Record<PacketName, readonly [path: string, head: string, record: string]>>

const FIGURE_HEAD =
  ',"form":"f-1","formCode":"f","regime":"r","calendar":"gregorian","period":"2025-Q3","periodFrom":"2025-07-01","periodTo":"2025-10-01","basis":"at:2025-07-01","reportUnit":"P-1","reportUnitCode":"01","reportUnitName":"Tỉnh <A> & \\"B\\"","reportUnitLevel":"province","reportSample":true'

export const neutralRecords: Expected = {
  regime: [
    'regime-1.json',
    '',
    '{"code":"r","nameVi":"Chế độ","nameEn":"Chế độ","ownComposition":true,"calendar":"gregorian","validFrom":"2020-01-01","validTo":"2025-01-01","inForce":false,"forms":[{"form":"f"}],"endedOwedBy":"province","sources":[{"source":"s"}]}',
  ],
  form: [
    'form-1.json',
    '',
    '{"id":"f-1","code":"f","version":"1","nameVi":"Biểu","nameEn":"Biểu","regime":"r","ownComposition":true,"inForce":true,"reporterVi":"Xã","reporterEn":"Xã","periodKinds":[{"kind":"quarter"}],"fromTo":false,"columns":[{"index":"1","role":"value","headingVi":"Số","headingEn":"Số","headingsVi":"Số","headingsEn":"Số"}],"rows":[{"kind":"fixed","code":"01","labelVi":"Tổng","labelEn":"Tổng"}],"cells":[{"row":"01","column":"1","indicator":"i","measure":"person"}],"sources":[{"source":"s"}]}',
  ],
  outlineForm: [
    'outline-form-1.json',
    '',
    '{"code":"o","version":"1","nameVi":"Đề cương","nameEn":"Đề cương","ownComposition":true,"inForce":true,"periodKinds":[{"kind":"quarter"}],"sections":[{"code":"a","headingVi":"Kết quả","headingEn":"Kết quả","required":true,"maxLength":10}],"sources":[{"source":"s"}]}',
  ],
  figures: [
    'figures/f-1_2025-Q3_at-2025-07-01_1.json',
    FIGURE_HEAD,
    '{"unit":"X-1","unitCode":"00123","unitName":"Xã X","unitLevel":"commune","listDate":"2025-07-01","windowFrom":"2025-07-01","windowTo":"2025-10-01","row":"01","column":"1","indicator":"i","scenario":"actual","measure":"person","state":"number","value":"1234567890123456789.50","method":"reported","overTime":"asSent","periods":"2025-Q3","expected":1,"received":1}',
  ],
  listFigures: [
    'list-figures/f-1_2025-Q3_at-2025-07-01_1.json',
    FIGURE_HEAD,
    '{"unit":"X-1","unitCode":"00123","unitName":"Xã X","unitLevel":"commune","listDate":"2025-07-01","windowFrom":"2025-07-01","windowTo":"2025-10-01","row":"09","column":"1","key":"Dòng 1","indicator":"i","scenario":"actual","measure":"person","state":"number","value":"7","method":"reported","overTime":"asSent","periods":"2025-Q3","expected":1,"received":1}',
  ],
  outlineSubmission: [
    'outline-submission/o_2025-Q3_P-1_1.json',
    ',"outline":"o","version":"1","unit":"P-1","unitCode":"01","unitName":"Tỉnh <A> & \\"B\\"","unitLevel":"province","listDate":"2025-07-01","period":"2025-Q3","role":"preparer","reportSample":true',
    '{"code":"a","order":1,"headingVi":"Kết quả","headingEn":"Kết quả","text":"Tốt & <tăng>"}',
  ],
  status: [
    'status-1.json',
    '',
    '{"id":"f/2025-Q3/d//X-1","regime":"r","form":"f","version":"f-1","period":"2025-Q3","periodFrom":"2025-07-01","periodTo":"2025-10-01","lastDay":"2025-09-30","delivery":"d","unit":"X-1","unitCode":"00123","unitName":"Xã X","unitLevel":"commune","reporter":"commune","scope":"territory","part":"whole","daysFrom":"2025-07-01","daysTo":"2025-10-01","due":"2025-10-10","state":"late","received":"2025-10-12","daysLate":2,"isCovered":false}',
  ],
  periodCatalogue: [
    'period-catalogue-1.json',
    '',
    '{"id":"2025-Q3","kind":"quarter","calendar":"gregorian","from":"2025-07-01","to":"2025-10-01","lastDay":"2025-09-30"}',
  ],
  indicatorCatalogue: [
    'indicator-catalogue-1.json',
    '',
    '{"code":"i","nameVi":"Chỉ tiêu","nameEn":"Chỉ tiêu","group":"g","measure":"person","decimals":2,"overUnits":"sum","overTime":"sum","scope":"territory","compiledBy":"local","sharing":"public","nonNegative":true,"inForce":true,"periodicity":[{"kind":"quarter"}],"definitions":[{"version":"1","conceptVi":"Khái niệm","conceptEn":"Khái niệm"}],"sources":[{"source":"s"}]}',
  ],
  kpiSet: [
    'kpi-set-1.json',
    '',
    '{"code":"kpi","nameVi":"Bộ chỉ số của gói số liệu","nameEn":"The indicators of the package","asOf":"2025-12-31","indicators":[{"code":"i","nameVi":"Chỉ tiêu","nameEn":"Chỉ tiêu","measure":"person","group":"g"}]}',
  ],
  kpiGroups: ['kpi-groups-1.json', '', '{"code":"g","nameVi":"Nhóm","nameEn":"Nhóm","indicators":[{"indicator":"i"}]}'],
  kpiBreakdowns: [
    'kpi-breakdowns-1.json',
    '',
    '{"code":"sex","nameVi":"Giới tính","nameEn":"Giới tính","values":[{"code":"female","nameVi":"Nữ","nameEn":"Nữ"}],"sources":[{"source":"s"}]}',
  ],
  kpiData: [
    'kpi-data/t_1.json',
    ',"table":"t","tableNameVi":"Bảng","tableNameEn":"Bảng","tableSample":true',
    '{"indicator":"i","definition":"1","unit":"P-1","unitCode":"01","unitName":"Tỉnh <A> & \\"B\\"","unitLevel":"province","calendar":"gregorian","period":"2024","windowFrom":"2024-01-01","windowTo":"2025-01-01","basis":"reported","listDate":"2024-12-31","scenario":"actual","state":"number","value":"-0.50","decimals":2,"measure":"person","method":"reported","expected":1,"received":1,"missingWeight":"0"}',
  ],
}

const REPORT_HEAD =
  '<ma_bieu>f</ma_bieu><phien_ban_bieu>f-1</phien_ban_bieu><ma_che_do>r</ma_che_do><ky_bao_cao>20253</ky_bao_cao><tu_ngay>01/07/2025</tu_ngay><den_truoc_ngay>01/10/2025</den_truoc_ngay><cach_tinh_dia_gioi>at:2025-07-01</cach_tinh_dia_gioi>'

/** Roots of the provincial packets, with the code that the head gives each. */
export const provincialRoots: Readonly<Record<PacketName, readonly [code: string, root: string]>> = {
  regime: ['G01', 'che_do_bao_cao'],
  form: ['G02', 'bieu_mau_bao_cao'],
  outlineForm: ['G03', 'de_cuong_bao_cao'],
  figures: ['G04', 'so_lieu_bao_cao'],
  listFigures: ['G05', 'so_lieu_danh_sach'],
  outlineSubmission: ['G06', 'gui_de_cuong'],
  status: ['G07', 'trang_thai_bao_cao'],
  periodCatalogue: ['G08', 'danh_muc_ky'],
  indicatorCatalogue: ['G09', 'danh_muc_chi_tieu'],
  kpiSet: ['G10', 'bo_chi_so'],
  kpiGroups: ['G11', 'nhom_chi_so'],
  kpiBreakdowns: ['G12', 'phan_to_chi_so'],
  kpiData: ['G13', 'du_lieu_chi_so'],
}

export const provincialRecords: Expected = {
  regime: [
    'che-do-bao-cao-1.xml',
    '',
    '<che_do><ma>r</ma><ten>Chế độ</ten><ngay_hl>01/01/2020</ngay_hl><ngay_hhl>01/01/2025</ngay_hhl><trang_thai>0</trang_thai><lich>gregorian</lich><bieu><bieu_mau><ma>f</ma></bieu_mau></bieu></che_do>',
  ],
  form: [
    'bieu-mau-1.xml',
    '',
    '<bieu><ma>f</ma><phien_ban>f-1</phien_ban><ten>Biểu</ten><ma_cha>r</ma_cha><trang_thai>1</trang_thai><cot><cot_bieu><ma>1</ma><ten>Số</ten><vai_tro>value</vai_tro></cot_bieu></cot><dong><dong_bieu><ma>01</ma><ten>Tổng</ten><loai_dong>fixed</loai_dong></dong_bieu></dong><o><o_bieu><ma_dong>01</ma_dong><ma_cot>1</ma_cot><ma_chi_tieu>i</ma_chi_tieu><don_vi_tinh>người</don_vi_tinh></o_bieu></o></bieu>',
  ],
  outlineForm: [
    'de-cuong-1.xml',
    '',
    '<de_cuong><ma>o</ma><phien_ban>1</phien_ban><ten>Đề cương</ten><trang_thai>1</trang_thai><muc><muc_de_cuong><ma>a</ma><ten>Kết quả</ten><bat_buoc>1</bat_buoc><do_dai>10</do_dai></muc_de_cuong></muc></de_cuong>',
  ],
  figures: [
    'so-lieu/f-1_2025-Q3_at-2025-07-01_1.xml',
    REPORT_HEAD,
    '<so_lieu><ma_dvhc>00123</ma_dvhc><ten>Xã X</ten><cap>3</cap><ngay_danh_muc>01/07/2025</ngay_danh_muc><ma_dong>01</ma_dong><ma_cot>1</ma_cot><ma_chi_tieu>i</ma_chi_tieu><don_vi_tinh>người</don_vi_tinh><loai_so_lieu>THUC_HIEN</loai_so_lieu><tinh_trang>SO</tinh_trang><gia_tri>1234567890123456789,50</gia_tri><cach_tinh>BAO_CAO</cach_tinh><so_phai_co>1</so_phai_co><so_da_nhan>1</so_da_nhan></so_lieu>',
  ],
  listFigures: [
    'so-lieu-danh-sach/f-1_2025-Q3_at-2025-07-01_1.xml',
    REPORT_HEAD,
    '<so_lieu><ma_dvhc>00123</ma_dvhc><ten>Xã X</ten><cap>3</cap><ngay_danh_muc>01/07/2025</ngay_danh_muc><ma_dong>09</ma_dong><ma_cot>1</ma_cot><khoa_dong>Dòng 1</khoa_dong><ma_chi_tieu>i</ma_chi_tieu><don_vi_tinh>người</don_vi_tinh><loai_so_lieu>THUC_HIEN</loai_so_lieu><tinh_trang>SO</tinh_trang><gia_tri>7</gia_tri><cach_tinh>BAO_CAO</cach_tinh><so_phai_co>1</so_phai_co><so_da_nhan>1</so_da_nhan></so_lieu>',
  ],
  outlineSubmission: [
    'gui-de-cuong/o_2025-Q3_P-1_1.xml',
    '<ma_de_cuong>o</ma_de_cuong><phien_ban>1</phien_ban><ma_dvhc_bao_cao>01</ma_dvhc_bao_cao><ky_bao_cao>20253</ky_bao_cao><vai_tro>preparer</vai_tro>',
    '<muc><ma>a</ma><thu_tu>1</thu_tu><ten>Kết quả</ten><noi_dung>Tốt &amp; &lt;tăng&gt;</noi_dung></muc>',
  ],
  status: [
    'trang-thai-1.xml',
    '',
    '<bao_cao><ma>f/2025-Q3/d//X-1</ma><ma_bieu>f</ma_bieu><ky_bao_cao>20253</ky_bao_cao><ma_dvhc>00123</ma_dvhc><ten>Xã X</ten><han_nop>10/10/2025</han_nop><ngay_nhan>12/10/2025</ngay_nhan><so_ngay_cham>2</so_ngay_cham><trang_thai>CHAM</trang_thai></bao_cao>',
  ],
  periodCatalogue: [
    'danh-muc-ky-1.xml',
    '',
    '<ky><ma>20253</ma><loai_ky>QUY</loai_ky><lich>gregorian</lich><ngay_hl>01/07/2025</ngay_hl><ngay_hhl>01/10/2025</ngay_hhl></ky>',
  ],
  indicatorCatalogue: [
    'danh-muc-chi-tieu-1.xml',
    '',
    '<chi_tieu><ma>i</ma><ten>Chỉ tiêu</ten><ma_cha>g</ma_cha><trang_thai>1</trang_thai><don_vi_tinh>người</don_vi_tinh><so_thap_phan>2</so_thap_phan><ky><loai_ky><ma>QUY</ma></loai_ky></ky><dinh_nghia><phien_ban><ma>1</ma><khai_niem>Khái niệm</khai_niem></phien_ban></dinh_nghia></chi_tieu>',
  ],
  kpiSet: [
    'bo-chi-so-1.xml',
    '',
    '<bo><ma>kpi</ma><ten>Bộ chỉ số của gói số liệu</ten><ngay_lap>31/12/2025</ngay_lap><chi_so><chi_so_kpi><ma>i</ma><ten>Chỉ tiêu</ten><ma_cha>g</ma_cha><don_vi_tinh>người</don_vi_tinh></chi_so_kpi></chi_so></bo>',
  ],
  kpiGroups: [
    'nhom-chi-so-1.xml',
    '',
    '<nhom><ma>g</ma><ten>Nhóm</ten><chi_so><chi_so_kpi><ma>i</ma></chi_so_kpi></chi_so></nhom>',
  ],
  kpiBreakdowns: [
    'phan-to-chi-so-1.xml',
    '',
    '<truc><ma>sex</ma><ten>Giới tính</ten><gia_tri><gia_tri_phan_to><ma>female</ma><ten>Nữ</ten></gia_tri_phan_to></gia_tri></truc>',
  ],
  kpiData: [
    'du-lieu-chi-so/t_1.xml',
    '<ma_bang>t</ma_bang>',
    '<so_lieu><ma_chi_so>i</ma_chi_so><ma_dvhc>01</ma_dvhc><ten>Tỉnh &lt;A&gt; &amp; &quot;B&quot;</ten><cap>1</cap><ky_bao_cao>2024</ky_bao_cao><ngay_danh_muc>31/12/2024</ngay_danh_muc><don_vi_tinh>người</don_vi_tinh><loai_so_lieu>THUC_HIEN</loai_so_lieu><tinh_trang>SO</tinh_trang><gia_tri>-0,50</gia_tri><cach_tinh>BAO_CAO</cach_tinh></so_lieu>',
  ],
}
