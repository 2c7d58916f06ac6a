import type { Hono } from 'hono'
import { runNightly } from '../audit/nightly.ts'
import type { AppEnv, Bindings } from './bindings.ts'

/** A Worker that answers requests with this app and does the night's work when Cloudflare's clock calls. */
export const handlerOf = <B extends Bindings>(
  appFor: (env: B) => Hono<AppEnv>,
): Required<Pick<ExportedHandler<B>, 'fetch' | 'scheduled'>> => ({
  fetch: (request, env, context) => appFor(env).fetch(request, env, context),
  scheduled: ({ scheduledTime }, { DB }) => runNightly(DB, new Date(scheduledTime).toISOString()),
})
