/** `null` is blank; `undefined` is a cell whose value is not known because it is bad. */
type Cell<T> = T | null | undefined

interface RowBase {
  /** 1-based. */
  readonly row: number
  /** The last day of a partial date, by column. */
  readonly until: Readonly<Record<string, Date>>
}

/** Lists hold their official values. */
export interface OrganizationRow extends RowBase {
  readonly code: Cell<string>
  readonly name: Cell<string>
  readonly level: Cell<string>
  readonly parent: Cell<string>
  readonly type: Cell<string>
  readonly commune: Cell<string>
  readonly foundedOn: Cell<Date>
  readonly members: Cell<number>
  readonly officialMembers: Cell<number>
  readonly probationaryMembers: Cell<number>
  readonly committeeMembers: Cell<number>
  readonly hasMasses: Cell<string>
  readonly admittedThisYear: Cell<number>
  readonly admittedSince2011: Cell<number>
  readonly classification: Cell<string>
  readonly regulationNumber: Cell<string>
  readonly regulationDate: Cell<Date>
  readonly superiorVisits: Cell<number>
  readonly secretaryAlso: Cell<string>
  readonly studiedOn: Cell<Date>
  readonly programNumber: Cell<string>
  readonly isCommuneOfficeCell: Cell<string>
}

export interface HamletRow extends RowBase {
  readonly code: Cell<string>
  readonly organization: Cell<string>
  readonly residentMembers: Cell<number>
  readonly reinforcedMembers: Cell<number>
  readonly cellStatus: Cell<string>
  readonly cell: Cell<string>
  readonly isCatholicArea: Cell<string>
  readonly isEthnicMinorityArea: Cell<string>
  readonly officerAssigned: Cell<string>
}

export interface MemberRow extends RowBase {
  readonly fileNumber: Cell<string>
  readonly cardNumber: Cell<string>
  readonly fullName: Cell<string>
  readonly birthDate: Cell<Date>
  readonly gender: Cell<string>
  readonly ethnicity: Cell<string>
  readonly organization: Cell<string>
  readonly status: Cell<string>
  readonly admittedOn: Cell<Date>
  readonly officialOn: Cell<Date>
  readonly committeeRole: Cell<string>
  readonly cellRole: Cell<string>
  readonly trainedOn: Cell<Date>
  readonly titleTrainedOn: Cell<Date>
  readonly titleTrainedFor: Cell<string>
  readonly taskAssigned: Cell<string>
  readonly introducedToResidence: Cell<string>
  readonly isExempt: Cell<string>
  readonly pledged: Cell<string>
  readonly occupation: Cell<string>
  readonly classification: Cell<string>
}

export interface DutyRow extends RowBase {
  readonly duty: Cell<string>
  readonly due: Cell<string>
  readonly doneOn: Cell<Date>
}

export interface Rows {
  readonly organizations: readonly OrganizationRow[]
  readonly hamlets: readonly HamletRow[]
  readonly members: readonly MemberRow[]
  readonly duties: readonly DutyRow[]
}
