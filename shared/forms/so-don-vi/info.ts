/** `Thông tin`: label in A, value in B. */
export const INFO = {
  name: 'Thông tin',
  labels: {
    unit: 'Mã đơn vị',
    unitName: 'Tên đơn vị',
    period: 'Kỳ báo cáo',
    template: 'Phiên bản mẫu',
  },
} as const

/** The template that this version of the add-on builds and reads. */
export const TEMPLATE_VERSION = 1

export type InfoKey = keyof typeof INFO.labels
