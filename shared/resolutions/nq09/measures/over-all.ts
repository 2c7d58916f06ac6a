/** Another reading that also counts organizations of which a figure is missing. */
export const OVER_ALL = {
  id: 'over-all',
  name: 'Tính trên tổng số tổ chức cơ sở đảng',
  among: '@grassroots',
} as const
