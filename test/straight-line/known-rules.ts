/**
 * The rules that the straight line and its peers vouch for: what they find of these, and nothing else, is held against
 * what the catalogue finds. A rule that is added later need not come here; one that is renamed or goes does.
 */
export const KNOWN_RULES: ReadonlySet<string> = new Set(
  `
  workbook.missing-sheet workbook.spare-sheet workbook.sheet-ambiguous workbook.sheet-owed
  workbook.unit-name-differs workbook.unknown-unit workbook.unknown-period workbook.template-outdated
  sheet.no-header sheet.no-rows sheet.duplicate-column sheet.unexpected-column sheet.total-differs
  column.legacy-encoding column.month-first-dates column.swapped-dates
  cell.required cell.formula-error cell.too-long cell.broken-text cell.ambiguous-number cell.not-an-integer
  cell.not-a-date cell.date-in-future cell.date-too-early cell.not-in-list cell.bad-code cell.not-unique
  cell.partial-date cell.decomposed-text cell.lookalike-letter cell.stray-space
  row.duplicate
  organization.parent-unexpected organization.parent-unknown organization.parent-cycle organization.parent-level
  organization.commune-unknown organization.commune-name organization.commune-shared
  organization.members-not-additive organization.members-differ-from-cells organization.members-differ-from-list
  organization.too-few-official organization.committee-below-30 organization.cell-above-30
  organization.no-secretary organization.several-secretaries organization.committee-differs
  organization.committee-of-small-cell organization.classified-too-young organization.strong-with-failing-member
  organization.regulation-incomplete organization.regulation-before-term organization.admitted-without-masses
  organization.admitted-year-above-total organization.admitted-differs-from-list
  hamlet.organization-unknown hamlet.organization-not-commune hamlet.cell-unknown hamlet.cell-not-cell
  hamlet.cell-elsewhere hamlet.cell-unexpected hamlet.cell-shared hamlet.cell-without-members
  hamlet.cell-only-reinforced hamlet.members-above-cell hamlet.no-officer
  member.organization-unknown member.organization-not-cell member.under-18 member.over-60
  member.official-before-admission member.probation-too-short member.probation-overdue member.official-unexpected
  member.probationary-role member.probationary-card member.card-format member.file-format
  member.trained-outside-term member.trained-for-other-title member.exempt-classified member.possible-duplicate
  member.ethnicity-unknown
  duty.due-mismatch duty.done-outside-due
  movement.not-balanced movement.closing-differs
  `
    .trim()
    .split(/\s+/),
)
