import type { AuthModeName } from '../standin.ts'

/** What a method needs: one of the scopes, and how far the person has authorised the add-on. */
interface Permission {
  /** Empty when none is needed. */
  readonly scopes: readonly string[]
  readonly mode: AuthModeName
}

const AUTH = 'https://www.googleapis.com/auth/'

/** By kind of service (developers.google.com/apps-script/concepts/scopes, …/guides/triggers). */
export const PERMISSIONS = {
  none: { scopes: [], mode: 'NONE' },
  storage: { scopes: [], mode: 'LIMITED' },
  spreadsheet: { scopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`], mode: 'LIMITED' },
  page: { scopes: [`${AUTH}script.container.ui`], mode: 'FULL' },
  fetch: { scopes: [`${AUTH}script.external_request`], mode: 'FULL' },
  email: { scopes: [`${AUTH}userinfo.email`], mode: 'LIMITED' },
  identity: { scopes: [], mode: 'FULL' },
  triggers: { scopes: [`${AUTH}script.scriptapp`], mode: 'FULL' },
} as const satisfies Record<string, Permission>

export type PermissionName = keyof typeof PERMISSIONS

const RANK: Readonly<Record<AuthModeName, number>> = { NONE: 0, LIMITED: 1, FULL: 2 }

/** Google's refusal of a call, or null. A manifest without `oauthScopes` is granted what its code needs. */
export const refusal = (
  method: string,
  permission: Permission,
  mode: AuthModeName,
  granted: readonly string[] | null,
): string | null => {
  const required = permission.scopes.map((scope) => scope).join(' || ')
  const named = permission.scopes.length > 1 ? `(${required})` : required
  const suffix = named === '' ? '' : ` Required permissions: ${named}`
  if (RANK[mode] < RANK[permission.mode]) return `You do not have permission to call ${method}.${suffix}`
  const isGranted =
    granted === null ||
    permission.scopes.length === 0 ||
    permission.scopes.some((scope) => granted.includes(scope))
  return isGranted ? null : `Specified permissions are not sufficient to call ${method}.${suffix}`
}
