import { Document, Packer } from 'docx'
import { PROVINCE } from '#province'
import { showDay } from '../../../../shared/calendar/day.ts'
import { type Period, showPeriod } from '../../../../shared/calendar/period.ts'
import { GOAL_HEADER, reportContent, WATCHED_HEADER } from '../../../../shared/report/document/content.ts'
import type { Resolution } from '../../../../shared/resolutions/resolution.ts'
import type { Report } from '../../../../shared/wire/api/index.ts'
import { ruledTable, sideBySide, type TableColumn } from './tables.ts'
import { body, centred, FONT, heading, line, mm, SIZE } from './text.ts'

const column = (width: number, isCentred = true): TableColumn => ({ width, isCentred })
const GOAL_COLUMNS = [column(14), column(51, false), ...[17, 26, 16, 13, 28].map((width) => column(width))]
const WATCHED_COLUMNS = [column(15), column(94, false), column(34), column(22)]

/** People write here before they sign. */
const TO_WRITE = '(Cơ quan soạn thảo viết phần này trước khi trình ký.)'

const head = () =>
  sideBySide(
    [
      centred(`TỈNH ỦY ${PROVINCE.name.toUpperCase()}`, { bold: true }),
      centred('*'),
      centred('Số      -BC/TU'),
    ],
    [
      centred('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, underline: true, size: SIZE.big }),
      centred(`${PROVINCE.name}, ngày      tháng      năm         `, { italics: true }),
    ],
  )

const title = (period: Period, { number, issuedOn }: Resolution) => [
  line(''),
  centred('BÁO CÁO', { bold: true, size: SIZE.type }),
  centred(`kết quả thực hiện Nghị quyết số ${number}, ngày ${showDay(issuedOn)}`, { bold: true }),
  centred(showPeriod(period), { bold: true }),
  centred('-----'),
]

const foot = () =>
  sideBySide(
    [
      line('Nơi nhận:', { underline: true }),
      line('- Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy,', { size: 24 }),
      line('- Lưu Văn phòng Tỉnh ủy.', { size: 24 }),
    ],
    [
      centred('T/M BAN THƯỜNG VỤ', { bold: true }),
      centred('(chức vụ, chữ ký, họ và tên)', { italics: true }),
    ],
  )

const parts = (report: Report) => {
  const content = reportContent(report)
  const behind = content.behind.flatMap(({ line: text, units }) => [
    body(text),
    ...(units === '' ? [] : [body(`Nhiều nhất ở: ${units}.`, { italics: true })]),
  ])
  return [
    heading('I- TÌNH HÌNH NỘP BÁO CÁO'),
    ...content.completeness.map((text) => body(text)),
    heading('II- KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU'),
    ...content.goals.map((text) => body(text)),
    ruledTable(GOAL_HEADER, content.goalRows, GOAL_COLUMNS),
    heading('III- MỤC TIÊU CHẬM HOẶC CHƯA ĐẠT'),
    ...(behind.length > 0 ? behind : [body('Không có mục tiêu nào chậm hoặc chưa đạt.')]),
    heading('IV- SỐ LIỆU THEO DÕI'),
    ruledTable(WATCHED_HEADER, content.watchedRows, WATCHED_COLUMNS),
    heading('V- NHẬN XÉT, KIẾN NGHỊ'),
    body(TO_WRITE, { italics: true }),
  ]
}

/** The province's official report of a period as the bytes of a .docx file, for people to complete and sign. */
export const officialReport = async (
  report: Report,
  period: Period,
  resolution: Resolution,
): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(
    new Document({
      title: `Báo cáo ${showPeriod(period)}`,
      creator: 'Tổng hợp',
      styles: { default: { document: { run: { font: FONT, size: SIZE.body } } } },
      sections: [
        {
          properties: {
            page: {
              size: { width: mm(210), height: mm(297) },
              margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
            },
          },
          children: [head(), ...title(period, resolution), ...parts(report), line(''), foot()],
        },
      ],
    }),
  )
