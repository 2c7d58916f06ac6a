import { RULES } from '../../shared/rules/index.ts'
import type { Severity } from '../../shared/rules/issue.ts'
import type { RuleText, Source } from '../../shared/rules/rule.ts'
import { SERVER_RULES } from '../../shared/rules/server-rules.ts'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'Lỗi – phải sửa mới gửi được',
  warning: 'Cảnh báo – xem lại, có thể xác nhận kèm lý do',
  info: 'Gợi ý – đọc được, nên sửa cho sạch',
}

const CONFIDENCE: Readonly<Record<Source['confidence'], string>> = {
  sure: 'chắc chắn',
  likely: 'khá chắc',
  unsure: 'chưa chắc',
}

const GROUPS: Readonly<Record<string, string>> = {
  workbook: 'Cả sổ',
  sheet: 'Trang',
  column: 'Cột',
  cell: 'Ô',
  row: 'Dòng',
  organization: 'Trang Tổ chức',
  hamlet: 'Trang Khối xóm bản',
  member: 'Trang Đảng viên',
  duty: 'Trang Nhiệm vụ định kỳ',
  movement: 'Trang Tăng giảm',
}

const groupOf = ({ id }: RuleText): string => id.slice(0, id.indexOf('.'))

const section = ({ id, severity, must, example, source }: RuleText): string =>
  [
    `### ${id}`,
    '',
    must,
    '',
    `- **Mức độ:** ${SEVERITY[severity]}.`,
    `- **Đúng:** ${example.right}`,
    `- **Sai:** ${example.wrong}`,
    `- **Căn cứ:** ${source.text} (${CONFIDENCE[source.confidence]}).`,
  ].join('\n')

/** `docs/rules.md`: every rule of the catalogue, for the people whose sheets it checks. */
export const rulesPage = (): string => {
  const groups = [...new Set(RULES.map(groupOf))]
  const body = groups.flatMap((group) => [
    `## ${GROUPS[group] ?? group}`,
    ...RULES.filter((rule) => groupOf(rule) === group).map(section),
  ])
  const intro = `Tổng hợp kiểm tra ${RULES.length} quy tắc trong sổ và ${SERVER_RULES.length} quy tắc khi gửi về tỉnh. Mỗi vấn đề chỉ rõ trang, ô, sai ở đâu và cần làm gì. Một ô chỉ báo một lỗi; ô có lỗi thì không báo thêm cảnh báo.`
  const onServer = ['## Khi gửi về tỉnh', ...SERVER_RULES.map(section)]
  return `${['# Quy tắc kiểm tra', intro, ...body, ...onServer].join('\n\n')}\n`
}
