import type { Invitation, PeopleList, Role } from '../../shared/wire/api/index.ts'

/** How the admin of this machine reaches its Worker. */
interface AdminDesk {
  readonly url: string
  readonly signToken: (email: string) => Promise<string>
  readonly admin: string
}

const call = async (
  { url, signToken, admin }: AdminDesk,
  path: string,
  init: RequestInit = {},
): Promise<Response> => {
  const authorization = `Bearer ${await signToken(admin)}`
  const answer = await fetch(`${url}/v1/people${path}`, { ...init, headers: { authorization } })
  if (!answer.ok) throw new Error(`the Worker answers ${answer.status} to ${init.method ?? 'GET'} /v1/people`)
  return answer
}

/** Gives a person this role, in place of any before, as the admin does. */
export const invitePerson = async (
  desk: AdminDesk,
  email: string,
  role: Role,
  unit: string | null,
): Promise<void> => {
  const invitation: Invitation = { email: email.toLowerCase(), role, unit }
  const { people } = (await (await call(desk, '')).json()) as PeopleList
  const id = people.find((person) => person.email === invitation.email)?.id ?? crypto.randomUUID()
  await call(desk, `/${id}`, { method: 'PUT', body: JSON.stringify(invitation) })
}
