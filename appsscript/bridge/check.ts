import type { Severity } from '../../shared/rules/issue.ts'

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** One issue as the page lists it; `cell` null for issues about a whole sheet. */
export interface ListedIssue {
  readonly sheet: string
  readonly cell: string | null
  readonly message: string
}

/** The issues of one rule; `count` may exceed the issues listed. */
export interface IssueGroup {
  readonly rule: string
  readonly severity: Severity
  /** What must hold, one Vietnamese sentence. */
  readonly must: string
  readonly count: number
  readonly issues: readonly ListedIssue[]
}

/** A cell to colour and to note. */
export interface Mark {
  readonly sheet: string
  readonly cell: string
  readonly severity: Severity
  readonly note: string
}

export interface Identification {
  /** `Huyện ủy Quỳnh Lưu (421)`, or null when `Thông tin` names no unit of the register. */
  readonly unit: string | null
  /** `quý IV năm 2012`, or null. */
  readonly period: string | null
}

/** A warning that was confirmed, with the reason. */
export interface ListedConfirmed extends ListedIssue {
  readonly rule: string
  readonly reason: string
}

/** The confirmed warnings; `count` may exceed those listed. */
export interface Confirmed {
  readonly count: number
  readonly listed: readonly ListedConfirmed[]
}

export interface CheckResult extends Identification {
  /** Without what is confirmed. */
  readonly summary: Summary
  readonly groups: readonly IssueGroup[]
  /** How many issues the groups do not list. */
  readonly unlisted: number
  readonly confirmed: Confirmed
  /** How many cells have a certain repair; some may turn out not to be the add-on's to write. */
  readonly fixable: number
  /** What the page hands to `mark` next. */
  readonly marks: readonly Mark[]
}
