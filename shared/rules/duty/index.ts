import type { Rule } from '../rule.ts'
import { dutyDoneOutsideDue } from './done-outside-due.ts'
import { dutyDueMismatch } from './due-mismatch.ts'

/** The rules on `Nhiệm vụ định kỳ`, in the order in which one hides another. */
export const DUTY_RULES: readonly Rule[] = [dutyDueMismatch, dutyDoneOutsideDue]
