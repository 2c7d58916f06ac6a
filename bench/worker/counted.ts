import { countingDatabase } from '../../test/worker/helpers/counting-database.ts'
import { runNightly } from '../../worker/audit/nightly.ts'
import { createApp } from '../../worker/http/app.ts'
import type { Bindings } from '../../worker/http/bindings.ts'
import { developmentIssuer } from '../../worker/people/development-issuer.ts'

interface CountedBindings extends Bindings {
  readonly DEV_JWKS: string
}

/** A unit may hand in 20 versions a day: from here on each counts as of another day. */
const ALWAYS_YESTERDAY = `
CREATE TRIGGER IF NOT EXISTS bench_yesterday AFTER INSERT ON submissions
BEGIN
  UPDATE submissions SET received_at = '2013-01-10T05:00:00.000Z'
  WHERE unit = NEW.unit AND period = NEW.period AND version = NEW.version;
END`

/** The Worker with what each request cost D1 in a header, the night's work at a path, and D1 alone at another. */
const answerTo = async (
  request: Request,
  env: CountedBindings,
  context: ExecutionContext,
): Promise<Response> => {
  const { pathname } = new URL(request.url)
  if (pathname === '/bench/select-1') return Response.json(await env.DB.prepare('SELECT 1 AS one').first())
  if (pathname === '/bench/nightly') {
    await runNightly(env.DB, '2013-01-16T18:30:00.000Z')
    return new Response(null, { status: 204 })
  }
  if (pathname === '/bench/yesterday') {
    await env.DB.prepare(ALWAYS_YESTERDAY).run()
    return new Response(null, { status: 204 })
  }
  return app(env).fetch(request, env, context)
}

let made: ReturnType<typeof createApp> | undefined
const app = ({ DEV_JWKS }: CountedBindings) => {
  made ??= createApp([developmentIssuer(DEV_JWKS)])
  return made
}

export default {
  async fetch(request, env, context) {
    if (!request.headers.has('X-Count')) return answerTo(request, env, context)
    const { db, cost } = countingDatabase(env.DB)
    const answer = await answerTo(request, { ...env, DB: db }, context)
    const counted = new Response(answer.body, answer)
    const { rowsRead, rowsWritten, size, statements } = cost
    counted.headers.set('X-Cost', JSON.stringify({ rowsRead, rowsWritten, size, queries: statements.length }))
    return counted
  },
} satisfies ExportedHandler<CountedBindings>
