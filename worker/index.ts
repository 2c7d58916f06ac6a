import { createApp } from './http/app.ts'
import { handlerOf } from './http/handler-of.ts'
import { googleIssuer } from './people/google.ts'

const app = createApp([googleIssuer()])

export default handlerOf(() => app)
