import type { InstalledTrigger } from '../../standin.ts'
import { grantedScopes } from '../../world.ts'
import type { Run } from '../run.ts'
import { call, fail, free, type Method, type Methods, SELF } from '../service.ts'
import type { TriggerDraft } from '../states.ts'

const OPENID = 'openid'

/** Null as well where the manifest does not ask for `openid`. */
const identityToken = (run: Run): string | null =>
  grantedScopes(run.world)?.includes(OPENID) ? run.world.remote.identityToken() : null

const NEEDS_CONSENT = 'Authorization is required to perform that action.'

/** Ends the run, as Google does to ask the person for what is missing; no `catch` of the script's goes on. */
const requireAllScopes = (run: Run): void => {
  const wanted = run.world.program.manifest.oauthScopes?.length ?? 0
  if ((grantedScopes(run.world)?.length ?? 0) < wanted) run.end(NEEDS_CONSENT)
}

const trigger = (run: Run, installed: InstalledTrigger) => run.create('Trigger', installed)

export const scriptAppMethods: Methods<null> = {
  getIdentityToken: call('', identityToken, 'identity'),
  requireAllScopes: call('AuthMode', requireAllScopes, 'none'),
  newTrigger: free('string', (run, _self, functionName: string) =>
    run.create('TriggerBuilder', { functionName, schedule: [] }),
  ),
  getProjectTriggers: call('', (run) => run.world.triggers.map((installed) => trigger(run, installed))),
  deleteTrigger: call('Trigger', (run, _self, installed: object) => {
    const { id } = run.stateOf('Trigger', installed)
    run.world.triggers = run.world.triggers.filter((other) => other.id !== id)
  }),
}

export const triggerBuilderMethods: Methods<TriggerDraft> = {
  timeBased: free('', (run, draft) => run.create('ClockTriggerBuilder', draft)),
}

const step = (name: string, parameters: string): Method<TriggerDraft> =>
  free(parameters, (_run, draft, ...values: unknown[]) => {
    draft.schedule.push(`${name}(${values.map(String).join(', ')})`)
    return SELF
  })

const install = (run: Run, draft: TriggerDraft): object => {
  if (!run.world.program.entries.has(draft.functionName)) {
    fail(`Script function not found: ${draft.functionName}`)
  }
  const highest = Math.max(0, ...run.world.triggers.map(({ id }) => Number(id)))
  const installed = {
    id: String(highest + 1),
    functionName: draft.functionName,
    schedule: draft.schedule.join('.'),
  }
  run.world.triggers.push(installed)
  return trigger(run, installed)
}

export const clockTriggerBuilderMethods: Methods<TriggerDraft> = {
  everyHours: step('everyHours', 'integer'),
  create: call('', install),
}
