import type { FixChoice, FixPreview } from '../../appsscript/bridge/fixes.ts'
import { readBundle } from '../../local/standin/bundle.ts'
import type { LocalStandin } from '../../local/standin/open-standin.ts'
import type { SheetSnapshot } from '../../local/standin/snapshot.ts'
import type { Bundle } from '../../local/standin/standin.ts'
import type { OpenAddOn } from './open-add-on.ts'

/** Everything that a preview offers, without some items named `Đảng viên!C5`. */
export const allOf = ({ stamp, groups }: FixPreview, ...without: readonly string[]): FixChoice => ({
  stamp,
  rules: groups.map(({ rule }) => rule),
  without: without.map((place) => {
    const [sheet = '', cell = ''] = place.split('!')
    return { sheet, cell }
  }),
})

/** Previews, then repairs all that is offered. */
export const repairAll = ({ get }: OpenAddOn) => get('applyFixes', allOf(get('previewFixes')))

/** The cells of a preview as `C5:  Xóm → Xóm`, in its order. */
export const linesOf = ({ groups }: FixPreview): readonly string[] =>
  groups.flatMap(({ items }) =>
    items.flatMap(({ sheet, changes }) =>
      changes.map(({ cell, before, after }) => `${sheet}!${cell}: ${before} → ${after}`),
    ),
  )

/** The add-on with functions of the person's own beside it, which a test runs. */
export const withScript = (outDir: string, script: string): Bundle => {
  const bundle = readBundle(outDir)
  return { ...bundle, code: `${bundle.code}\n${script}` }
}

/** All that stands on the sheets, apart from the marks that *Kiểm tra* makes. */
export const workbookOf = (
  standin: LocalStandin,
): readonly Omit<SheetSnapshot, 'notes' | 'conditionalFormats'>[] =>
  standin.sheetNames().map((name) => {
    const { notes, conditionalFormats, ...rest } = standin.sheet(name)
    return rest
  })
