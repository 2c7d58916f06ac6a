import { auditPage, settings as settingsExample, verification } from '../examples/administration.ts'
import * as examples from '../examples/people.ts'
import { json, type Operations } from '../operation.ts'
import { before, ifMatch, periodQuery, personId } from '../parameters.ts'
import { AUDIT } from '../schemas/audit.ts'
import { PEOPLE } from '../schemas/people.ts'
import { settings } from '../schemas/settings.ts'

const PERSONS: Operations = {
  'GET /v1/people': {
    id: 'listPeople',
    tag: 'Quản trị',
    summary: 'Người dùng và vai trò',
    description: 'Mọi người đã được cấp quyền, xếp theo địa chỉ thư.',
    answers: { 200: { description: 'Danh sách.', json: json(PEOPLE.peopleList, examples.peopleList) } },
  },
  'PUT /v1/people/:id': {
    id: 'savePerson',
    tag: 'Quản trị',
    summary: 'Mời hoặc đổi quyền một người',
    description:
      'Người được mời đăng nhập bằng tài khoản Google có địa chỉ này; lần đầu đăng nhập sẽ gắn lời mời với tài khoản. Gửi lại y như cũ thì không thay đổi gì.',
    parameters: [personId],
    body: json(PEOPLE.invitation, examples.invitation),
    answers: { 200: { description: 'Quyền đã lưu.', json: json(PEOPLE.personEntry, examples.personEntry) } },
    errors: ['conflict'],
  },
  'DELETE /v1/people/:id': {
    id: 'removePerson',
    tag: 'Quản trị',
    summary: 'Gỡ quyền một người',
    description: 'Người bị gỡ không đăng nhập được nữa. Không gỡ được quản trị cuối cùng.',
    parameters: [personId],
    answers: { 204: { description: 'Đã gỡ, hoặc vốn không có.' } },
    errors: ['conflict'],
  },
}

const SETTINGS: Operations = {
  'GET /v1/settings': {
    id: 'getSettings',
    tag: 'Quản trị',
    summary: 'Cài đặt',
    description: 'Cài đặt đang dùng, kèm ETag để sửa.',
    answers: { 200: { description: 'Cài đặt.', json: json(settings, settingsExample), etag: true } },
  },
  'PUT /v1/settings': {
    id: 'saveSettings',
    tag: 'Quản trị',
    summary: 'Sửa cài đặt',
    description: 'Thay toàn bộ cài đặt; số liệu tổng hợp theo ngay.',
    parameters: [ifMatch],
    body: json(settings, settingsExample),
    answers: { 200: { description: 'Cài đặt đã lưu.', json: json(settings, settingsExample), etag: true } },
    errors: ['conflict', 'precondition-failed', 'precondition-required'],
  },
}

const RECORDS: Operations = {
  'GET /v1/audit': {
    id: 'listAudit',
    tag: 'Quản trị',
    summary: 'Nhật ký',
    description:
      'Mọi việc đã làm thay đổi dữ liệu, mới nhất trước, mỗi trang 100 việc. Nhật ký chỉ thêm, không sửa.',
    parameters: [before],
    answers: { 200: { description: 'Một trang nhật ký.', json: json(AUDIT.page, auditPage) } },
  },
  'GET /v1/audit/verify': {
    id: 'verifyAudit',
    tag: 'Quản trị',
    summary: 'Kiểm tra lại nhật ký và số liệu',
    description:
      'Tính lại chuỗi dấu của nhật ký, hoặc mọi số liệu của một kỳ từ các bản nộp đã lưu, và nêu chỗ không khớp.',
    parameters: [periodQuery],
    answers: { 200: { description: 'Kết quả.', json: json(AUDIT.verification, verification) } },
  },
}

export const ADMINISTRATION: Operations = { ...PERSONS, ...SETTINGS, ...RECORDS }
