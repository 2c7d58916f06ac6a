import { createApp } from './app.ts'
import { googleIssuer } from './google.ts'

export default createApp([googleIssuer()])
