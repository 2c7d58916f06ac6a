import type { SheetModel } from '../../model/model.ts'
import type { Protection } from '../../model/protection.ts'
import type { Rect } from '../../model/rect.ts'
import type { Run } from '../run.ts'
import { call, type Methods, navigate, SELF } from '../service.ts'
import type { ProtectionState } from '../states.ts'
import { allOf, guardProtection } from './guard.ts'

/** Protects a range, or the sheet; until editors are named it stops nobody, as with Google. */
export const protect = (run: Run, sheet: SheetModel, rect: Rect | null): object => {
  guardProtection(run.world, sheet, rect ?? allOf(sheet))
  const id = Math.max(0, ...sheet.protections.map((protection) => protection.id)) + 1
  const protection: Protection = {
    id,
    rect,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: null,
  }
  sheet.protections.push(protection)
  return run.create('Protection', { sheet, protection })
}

/** The protections of a sheet, of whole sheets or of ranges. */
export const protectionsOf = (run: Run, sheet: SheetModel, type: unknown): object[] =>
  sheet.protections
    .filter(({ rect }) => (rect === null) === (String(type) === 'SHEET'))
    .map((protection) => run.create('Protection', { sheet, protection }))

const emailOf = (run: Run, person: unknown): string =>
  typeof person === 'string' ? person : run.stateOf('User', person)

const editorsOf = (run: Run, { protection }: ProtectionState): readonly string[] =>
  protection.editors ?? [run.world.owner, run.world.user]

const setEditors = (self: ProtectionState, editors: readonly string[]): typeof SELF => {
  self.protection.editors = [...new Set(editors)]
  return SELF
}

/** The owner and the person who runs the script cannot be taken off. */
const remove = (run: Run, self: ProtectionState, people: readonly unknown[]) => {
  const removed = new Set(people.map((person) => emailOf(run, person)))
  for (const kept of [run.world.owner, run.world.user]) removed.delete(kept)
  return setEditors(
    self,
    editorsOf(run, self).filter((email) => !removed.has(email)),
  )
}

const change = (self: ProtectionState, to: Partial<Protection>): typeof SELF => {
  Object.assign(self.protection, to)
  return SELF
}

const rectsOf = (run: Run, ranges: readonly unknown[]) =>
  ranges.map((range) => run.stateOf('Range', range).rect)

export const protectionMethods: Methods<ProtectionState> = {
  setDescription: call('string', (_run, self, description: string) => change(self, { description })),
  setWarningOnly: call('boolean', (_run, self, warningOnly: boolean) => change(self, { warningOnly })),
  getRange: navigate('', (run, { sheet, protection }) =>
    run.create('Range', { sheet, rect: protection.rect ?? allOf(sheet) }),
  ),
  getUnprotectedRanges: navigate('', (run, { sheet, protection }) =>
    protection.unprotected.map((rect) => run.create('Range', { sheet, rect })),
  ),
  setUnprotectedRanges: call('Range[]', (run, self, ranges: readonly object[]) =>
    change(self, { unprotected: rectsOf(run, ranges) }),
  ),
  getEditors: call('', (run, self) => editorsOf(run, self).map((email) => run.create('User', email))),
  removeEditors: call(['string[]', 'User[]'], (run, self, people: readonly unknown[]) =>
    remove(run, self, people),
  ),
  canEdit: call(
    '',
    (run, self) => self.protection.warningOnly || editorsOf(run, self).includes(run.world.user),
  ),
}
