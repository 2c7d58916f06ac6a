import { createApp } from './app.ts'
import { googleIssuer } from './google.ts'
import { handlerOf } from './handler-of.ts'

const app = createApp([googleIssuer()])

export default handlerOf(() => app)
