import type { Invitation, Me, PeopleList, PersonEntry } from '../../../shared/wire/api/index.ts'

export const PERSON_ID = '3f2b8c1e-5d0a-4f6b-9a7c-2e1d4c5b6a70'

export const me: Me = { email: 'can-bo-mau@example.vn', roles: ['unit-editor'], unit: '421' }

export const invitation: Invitation = { email: 'can-bo-mau@example.vn', role: 'unit-editor', unit: '421' }

export const personEntry: PersonEntry = {
  id: PERSON_ID,
  ...invitation,
  invitedAt: '2013-01-02T01:30:00.000Z',
  hasSignedIn: true,
}

export const peopleList: PeopleList = { people: [personEntry] }
