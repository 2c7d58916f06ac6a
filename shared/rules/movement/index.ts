import type { Rule } from '../rule.ts'
import { movementClosingDiffers } from './closing-differs.ts'
import { movementNotBalanced } from './not-balanced.ts'

/** The rules on `Tăng giảm`, in the order in which one hides another. */
export const MOVEMENT_RULES: readonly Rule[] = [movementNotBalanced, movementClosingDiffers]
