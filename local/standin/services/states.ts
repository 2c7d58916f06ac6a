import type { ConditionalFormat } from '../model/conditional-format.ts'
import type { SheetModel } from '../model/model.ts'
import type { Protection } from '../model/protection.ts'
import type { Rect } from '../model/rect.ts'
import type { Validation } from '../model/validation.ts'
import type { Answer, MenuEntry } from '../shown.ts'
import type { InstalledTrigger, PropertyStoreName } from '../standin.ts'
import type { InboundResponse } from '../traffic.ts'

export interface RangeState {
  readonly sheet: SheetModel
  readonly rect: Rect
}

export interface ProtectionState {
  readonly sheet: SheetModel
  readonly protection: Protection
}

/** A rule that can still change; every step of a builder replaces `rule`. */
export interface Draft<T> {
  rule: T
}

export interface HtmlState {
  readonly content: string
  title: string
}

export interface TemplateState {
  readonly source: string
  /** The object that the script holds: its own properties are the template's variables. */
  object: object
}

export interface BlobState {
  bytes: Uint8Array
  contentType: string | null
  name: string | null
}

export interface TriggerDraft {
  readonly functionName: string
  schedule: string[]
}

/** What an instance of each class stands for; `null` where there is only one of a kind. */
export interface States {
  SpreadsheetApp: null
  Spreadsheet: null
  Sheet: SheetModel
  Range: RangeState
  RangeList: readonly RangeState[]
  DataValidation: Validation
  DataValidationBuilder: Draft<Validation>
  ConditionalFormatRule: ConditionalFormat
  ConditionalFormatRuleBuilder: Draft<ConditionalFormat>
  BooleanCondition: ConditionalFormat
  Protection: ProtectionState
  Ui: null
  Menu: { readonly name: string; readonly entries: MenuEntry[] }
  PromptResponse: Answer
  HtmlService: null
  HtmlOutput: HtmlState
  HtmlTemplate: TemplateState
  UrlFetchApp: null
  HTTPResponse: InboundResponse
  PropertiesService: null
  Properties: PropertyStoreName
  CacheService: null
  Cache: PropertyStoreName
  LockService: null
  Lock: { readonly name: PropertyStoreName; isHeld: boolean }
  Session: null
  User: string
  ScriptApp: null
  TriggerBuilder: TriggerDraft
  ClockTriggerBuilder: TriggerDraft
  Trigger: InstalledTrigger
  Utilities: null
  Blob: BlobState
  Logger: null
  console: null
}

export type ServiceName = keyof States
