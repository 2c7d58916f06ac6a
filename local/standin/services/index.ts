import type { EnumName } from './enums.ts'
import type { PermissionName } from './permission.ts'
import { blobMethods } from './platform/blob.ts'
import { cacheMethods, cacheServiceMethods } from './platform/cache.ts'
import { consoleMethods, loggerMethods } from './platform/console.ts'
import { htmlOutputMethods, htmlServiceMethods, htmlTemplateMethods } from './platform/html.ts'
import { lockMethods, lockServiceMethods } from './platform/lock.ts'
import { propertiesMethods, propertiesServiceMethods } from './platform/properties.ts'
import { clockTriggerBuilderMethods, scriptAppMethods, triggerBuilderMethods } from './platform/script-app.ts'
import { sessionMethods, userMethods } from './platform/session.ts'
import { menuMethods, promptResponseMethods, uiMethods } from './platform/ui.ts'
import { responseMethods, urlFetchMethods } from './platform/url-fetch.ts'
import { utilitiesMethods } from './platform/utilities.ts'
import type { Methods, Service } from './service.ts'
import { rangeClearing } from './spreadsheet/clearing.ts'
import {
  booleanConditionMethods,
  conditionalRuleBuilderMethods,
  conditionalRuleMethods,
} from './spreadsheet/conditional-rules.ts'
import { merging } from './spreadsheet/merging.ts'
import { protectionMethods } from './spreadsheet/protections.ts'
import { rangeFormats } from './spreadsheet/range-formats.ts'
import { rangeListMethods } from './spreadsheet/range-list.ts'
import { rangePlaces } from './spreadsheet/range-places.ts'
import { rangeRules } from './spreadsheet/range-rules.ts'
import { rangeValues } from './spreadsheet/range-values.ts'
import { sheetContent } from './spreadsheet/sheet-content.ts'
import { sheetLines } from './spreadsheet/sheet-lines.ts'
import { sheetPlaces } from './spreadsheet/sheet-places.ts'
import { spreadsheetMethods } from './spreadsheet/spreadsheet.ts'
import { spreadsheetAppMethods } from './spreadsheet/spreadsheet-app.ts'
import { validationBuilderMethods, validationMethods } from './spreadsheet/validation-rules.ts'
import type { ServiceName, States } from './states.ts'

const service = <S>(
  path: string,
  permission: PermissionName,
  methods: Methods<S>,
  enums: readonly EnumName[] = [],
): Service<S> => ({ path, permission, methods, enums })

const sheets = <S>(name: string, ...methods: readonly Methods<S>[]): Service<S> =>
  service(`SpreadsheetApp.${name}`, 'spreadsheet', Object.assign({}, ...methods))

/** Every class that the stand-in has. */
export const SERVICES: { readonly [K in ServiceName]: Service<States[K]> } = {
  SpreadsheetApp: service('SpreadsheetApp', 'spreadsheet', spreadsheetAppMethods, [
    'ProtectionType',
    'DataValidationCriteria',
    'BooleanCriteria',
  ]),
  Spreadsheet: sheets('Spreadsheet', spreadsheetMethods),
  Sheet: sheets('Sheet', sheetPlaces, sheetLines, sheetContent),
  Range: sheets('Range', rangePlaces, rangeValues, rangeFormats, rangeClearing, rangeRules, merging),
  RangeList: sheets('RangeList', rangeListMethods),
  DataValidation: sheets('DataValidation', validationMethods),
  DataValidationBuilder: sheets('DataValidationBuilder', validationBuilderMethods),
  ConditionalFormatRule: sheets('ConditionalFormatRule', conditionalRuleMethods),
  ConditionalFormatRuleBuilder: sheets('ConditionalFormatRuleBuilder', conditionalRuleBuilderMethods),
  BooleanCondition: sheets('BooleanCondition', booleanConditionMethods),
  Protection: sheets('Protection', protectionMethods),
  Ui: service('Ui', 'storage', uiMethods, ['Button', 'ButtonSet']),
  Menu: service('Menu', 'none', menuMethods),
  PromptResponse: service('PromptResponse', 'none', promptResponseMethods),
  HtmlService: service('HtmlService', 'none', htmlServiceMethods),
  HtmlOutput: service('HtmlService.HtmlOutput', 'none', htmlOutputMethods),
  HtmlTemplate: service('HtmlService.HtmlTemplate', 'none', htmlTemplateMethods),
  UrlFetchApp: service('UrlFetchApp', 'fetch', urlFetchMethods),
  HTTPResponse: service('UrlFetchApp.HTTPResponse', 'none', responseMethods),
  PropertiesService: service('PropertiesService', 'storage', propertiesServiceMethods),
  Properties: service('PropertiesService.Properties', 'storage', propertiesMethods),
  CacheService: service('CacheService', 'storage', cacheServiceMethods),
  Cache: service('CacheService.Cache', 'storage', cacheMethods),
  LockService: service('LockService', 'storage', lockServiceMethods),
  Lock: service('LockService.Lock', 'storage', lockMethods),
  Session: service('Session', 'email', sessionMethods),
  User: service('User', 'email', userMethods),
  ScriptApp: service('ScriptApp', 'triggers', scriptAppMethods, ['AuthMode']),
  TriggerBuilder: service('ScriptApp.TriggerBuilder', 'triggers', triggerBuilderMethods),
  ClockTriggerBuilder: service('ScriptApp.ClockTriggerBuilder', 'triggers', clockTriggerBuilderMethods),
  Trigger: service('ScriptApp.Trigger', 'triggers', {}),
  Utilities: service('Utilities', 'none', utilitiesMethods, ['DigestAlgorithm', 'Charset']),
  Blob: service('Blob', 'none', blobMethods),
  Logger: service('Logger', 'none', loggerMethods),
  console: service('console', 'none', consoleMethods),
}

/** The classes that a script finds as globals. */
export const GLOBALS = [
  'SpreadsheetApp',
  'HtmlService',
  'UrlFetchApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'ScriptApp',
  'Utilities',
  'Logger',
] as const
