import type { Condition, Names } from './condition.ts'

/** A set of records with the words by which people call them. */
export interface NamedSet<S extends keyof Names> {
  readonly words: string
  readonly where: Condition<S>
}

type NamedSets = { readonly [S in keyof Names]: Readonly<Record<Names[S], NamedSet<S>>> }

/** What the names in conditions stand for. */
export const NAMED: NamedSets = {
  organizations: {
    '@grassroots': {
      words: 'tổ chức cơ sở đảng',
      where: { is: 'level', in: ['grassroots-committee', 'grassroots-cell'] },
    },
    '@cell': { words: 'chi bộ trực thuộc', where: { is: 'level', in: ['subordinate-cell'] } },
    '@commune-level': {
      words: 'tổ chức cơ sở đảng xã, phường, thị trấn',
      where: { all: ['@grassroots', { is: 'type', in: ['commune', 'ward', 'township'] }] },
    },
    '@workplace': {
      words: 'tổ chức cơ sở đảng trong cơ quan, đơn vị sự nghiệp, doanh nghiệp',
      where: {
        all: [
          '@grassroots',
          { is: 'type', in: ['agency', 'public-service', 'state-enterprise', 'private-enterprise'] },
        ],
      },
    },
    '@enterprise-with-masses': {
      words: 'tổ chức cơ sở đảng trong doanh nghiệp có nguồn quần chúng',
      where: {
        all: [
          '@grassroots',
          { is: 'type', in: ['state-enterprise', 'private-enterprise'] },
          { is: 'hasMasses', in: ['yes'] },
        ],
      },
    },
  },
  hamlets: {
    '@unserved': {
      words: 'khối, xóm, bản không có đảng viên tại chỗ hoặc chưa có chi bộ',
      where: {
        any: [
          { number: 'residentMembers', equals: 0 },
          { is: 'cellStatus', in: ['none'] },
        ],
      },
    },
  },
  members: {
    '@committee': { words: 'cấp ủy viên cơ sở', where: { known: 'committeeRole' } },
    '@leader': {
      words: 'bí thư, phó bí thư cấp ủy cơ sở',
      where: { is: 'committeeRole', in: ['secretary', 'deputy-secretary'] },
    },
  },
  duties: {},
  enterprises: {},
}
