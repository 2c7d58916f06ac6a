import { createApp } from '../../../worker/http/app.ts'
import type { Bindings } from '../../../worker/http/bindings.ts'
import { developmentIssuer } from '../../../worker/people/development-issuer.ts'

interface WatchedBindings extends Bindings {
  readonly DEV_JWKS: string
}

let app: ReturnType<typeof createApp> | undefined

/** The Worker, saying in the log how each request ended, whether or not anybody is there to be answered. */
export default {
  async fetch(request, env, context) {
    app ??= createApp([developmentIssuer(env.DEV_JWKS)])
    const { method, url } = request
    const answer = await app.fetch(request, env, context)
    console.log(JSON.stringify({ ended: `${method} ${new URL(url).pathname}`, status: answer.status }))
    return answer
  },
} satisfies ExportedHandler<WatchedBindings>
