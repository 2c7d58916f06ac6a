import type { MovementKey } from '../../../shared/forms/so-don-vi/movement.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { blankLabel } from './blank-label.ts'
import type { Ground } from './planter.ts'
import { anyOf, type Planter } from './planter.ts'

/** Values stand in column B. */
const VALUES = 1
const THOUSAND = 1000

type LabelSheet = 'info' | 'movement'

/** A planter that writes beside a label when all the rest has been laid out. */
const beside = (
  rule: string,
  sheet: LabelSheet,
  labels: readonly string[],
  cell: (ground: Ground, value: SheetCell) => SheetCell,
): Planter => ({
  rule,
  plant(ground) {
    if (!ground.take(sheet)) return null
    const label = ground.random.pick(labels)
    return {
      rule,
      sheet,
      finish(canvas) {
        const row = canvas.labelRow(sheet, label)
        const value = canvas.cellsOf(sheet)[row]?.[VALUES] ?? null
        return canvas.put(sheet, row, VALUES, cell(ground, value))
      },
    }
  },
})

const MOVEMENT_KEYS: readonly MovementKey[] = [
  'opening',
  'admitted',
  'transferredIn',
  'restored',
  'died',
  'expelled',
  'struckOff',
  'resigned',
  'transferredOut',
  'closing',
]

/** A planter that changes numbers of the movement; the issue is at `closing`. */
const inMovement = (
  rule: string,
  keys: (ground: Ground) => readonly MovementKey[],
  isFit: (ground: Ground) => boolean = () => true,
): Planter => ({
  rule,
  plant(ground) {
    if (!isFit(ground) || !ground.take('movement')) return null
    const more = ground.random.pick([1, 9, 100])
    for (const key of keys(ground)) ground.movement[key] += more
    return {
      rule,
      sheet: 'movement',
      finish: (canvas) => {
        const row = canvas.labelRow('movement', 'closing')
        return canvas.put('movement', row, VALUES, ground.movement.closing)
      },
    }
  },
})

/** 9976 typed as 9.976; the last digit must not be 0, or it would not show. */
const ambiguousOpening: Planter = {
  rule: 'cell.ambiguous-number',
  plant(ground) {
    const { movement } = ground
    if (movement.opening < THOUSAND || !ground.take('movement')) return null
    return {
      rule: 'cell.ambiguous-number',
      sheet: 'movement',
      finish(canvas) {
        const more = movement.opening % 10 === 0 ? 1 : 0
        const row = canvas.labelRow('movement', 'transferredOut')
        canvas.put('movement', row, VALUES, movement.transferredOut + more)
        const opening = (movement.opening + more) / THOUSAND
        return canvas.put('movement', canvas.labelRow('movement', 'opening'), VALUES, opening)
      },
    }
  },
}

/** A label that is not there any more; its values would be of no use. */
const missingMovement: Planter = {
  rule: 'sheet.missing-column',
  plant(ground) {
    if (!ground.take('movement')) return null
    const label = ground.random.pick(Object.keys(ground.movement))
    return {
      rule: 'sheet.missing-column',
      sheet: 'movement',
      finish: (canvas) => blankLabel(canvas, 'movement', label),
    }
  },
}

const nfd = (_: Ground, value: SheetCell): SheetCell => String(value).normalize('NFD')

/** Values beside the labels of `Thông tin` and `Tăng giảm`. */
export const LABEL_PLANTERS: readonly Planter[] = [
  inMovement('movement.not-balanced', ({ random }) => [random.pick(MOVEMENT_KEYS)]),
  inMovement(
    'movement.closing-differs',
    () => ['opening', 'closing'],
    ({ hasSheet }) => hasSheet('members'),
  ),
  beside('workbook.template-outdated', 'info', ['template'], () => 0),
  beside('workbook.unit-name-differs', 'info', ['unitName'], () => 'Huyện ủy Đông Thành'),
  ambiguousOpening,
  missingMovement,
  beside('cell.required', 'movement', MOVEMENT_KEYS, () => null),
  anyOf(
    beside('cell.formula-error', 'movement', MOVEMENT_KEYS, () => ({ kind: 'error', shown: '#REF!' })),
    beside('cell.formula-error', 'info', ['unitName', 'template'], () => '#NAME?'),
  ),
  anyOf(
    beside('cell.not-an-integer', 'movement', MOVEMENT_KEYS, () => 'không có'),
    beside('cell.not-an-integer', 'info', ['template'], () => 'mẫu một'),
  ),
  beside('cell.decomposed-text', 'info', ['unitName'], nfd),
  beside('cell.stray-space', 'info', ['unit', 'unitName', 'period'], (_, value) => ` ${String(value)}`),
]
