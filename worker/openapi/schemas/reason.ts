import { component, described, object, writtenText } from '../schema.ts'

const LONGEST_REASON = 1_000

/** Body of what needs a reason. */
interface Reason {
  readonly reason: string
}

export const reason = component(
  'Reason',
  'Lý do của việc này.',
  object<Reason>({
    reason: described('Lý do, bằng lời.', { ...writtenText(LONGEST_REASON), allOf: [{ pattern: '\\S' }] }),
  }),
)
