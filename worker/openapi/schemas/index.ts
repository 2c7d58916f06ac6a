import { MOVED_COMPONENTS } from '../describe.ts'
import type { Component } from '../schema.ts'
import { catalogue } from './catalogue.ts'
import { issue } from './errors.ts'
import { FIGURES } from './figures.ts'
import { FOLLOWING } from './following.ts'
import { health, night } from './health.ts'
import { PERIOD_SCHEMAS } from './periods.ts'
import { PLAN } from './plan.ts'
import { reason } from './reason.ts'
import { REPORT } from './report.ts'
import { settings } from './settings.ts'
import { SUBMISSION } from './submission.ts'
import { SUBMISSIONS } from './submissions.ts'

const GROUPS = [
  { catalogue },
  SUBMISSION,
  SUBMISSIONS,
  FIGURES,
  REPORT,
  FOLLOWING,
  PLAN,
  PERIOD_SCHEMAS,
  { reason, settings },
  { health, night, issue },
]

/** Every schema with a name, in the order of the document. */
const OLD = GROUPS.flatMap((group) => Object.values(group)) as readonly Pick<
  Component<never>,
  'name' | 'schema'
>[]

export const COMPONENTS = [
  ...OLD.filter(({ name }) => !MOVED_COMPONENTS.some((one) => one.name === name)),
  ...MOVED_COMPONENTS,
]
