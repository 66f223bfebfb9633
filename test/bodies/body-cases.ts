import type { BodyRow, ContactRow } from '@chitieu/indicators/validators'
import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallBodies, smallRegime, smallWorld } from '../support/small-bodies.ts'
import { smallRegister } from '../support/small-register.ts'

/** Two communes that became one in 2020; province Q-1 and its district D-1, whose level ended that day. */
const history = historyOf(
  smallRegister({
    head: { levels: ['country', 'province', 'district', 'commune'] },
    units: `
      D-1 Q-1 ..2020 level=district
      A-1 P-1 ..2020
      B-1 P-1 ..2020
      A-2 P-1 2020..
      E-1 P-1 ..2021`,
    changes: 'merge 2020',
    transfers: `
      merge A-1>A-2 whole
      merge B-1>A-2 whole`,
  }),
)
const world = smallWorld(history, [
  smallRegime({
    code: 'r',
    reporters: [
      { kind: 'commune-office', level: 'commune' },
      { kind: 'district-office', level: 'district' },
    ],
    receivers: [{ kind: 'provincial-office', level: 'province' }],
    deliveries: [{ id: 'year', periodKind: 'year' }],
  }),
])

type Row = Partial<BodyRow>
type Reach = Partial<ContactRow>
const office = (id: string, territory: string, more: Row = {}): Row => ({
  ...{ id, kind: 'commune-office', level: 'commune', name: id, territory, ...more },
})
const ended: Row = { validTo: '2020-01-01' }
const begun: Row = { validFrom: '2020-01-01' }
const reach = (more: Reach = {}): Reach => ({
  ...{ body: 'a2', channel: 'email', value: 'a@x.example', sharing: 'public', ...more },
})
const A2 = office('a2', 'A-2', begun)

/** Lists of bodies and contacts as they are read. */
export const readBodies = (bodies: readonly Row[], contacts: readonly Reach[] = []) =>
  smallBodies(world, bodies, contacts)

/** What is found in them, warnings and notes too. */
export function found(bodies: readonly Row[], contacts: readonly Reach[] = []): readonly Issue[] {
  const read = readBodies(bodies, contacts)
  return read.ok ? read.value.issues : read.issues
}

/** Code; rows that have the fault, and where it is found; rows as near as can be that do not. */
export const bodyCases: readonly (readonly [string, Parameters<typeof found>, string, Parameters<typeof found>])[] = [
  [
    'body-id-taken',
    [[office('commune-office@A-1', 'B-1', ended)]],
    'bodies/list.csv 2',
    [[office('commune-office@B-1', 'B-1', ended)]],
  ],
  [
    'body-identifier-shared',
    [
      [
        A2,
        office('e', 'E-1', { identifier: 'H01.1', validTo: '2021-01-01' }),
        office('e2', 'E-1', { identifier: 'H01.1', ...ended }),
      ],
    ],
    'bodies/list.csv 4',
    [[office('b', 'B-1', { identifier: 'H01.1', ...ended }), office('a2', 'A-2', { identifier: 'H01.1', ...begun })]],
  ],
  [
    'body-kind-changed',
    [
      [
        office('a2', 'A-2', { ...begun, validTo: '2021-01-01' }),
        office('a2', 'A-2', { kind: 'district-office', validFrom: '2021-01-01' }),
      ],
    ],
    'bodies/list.csv 3',
    [
      [
        office('a2', 'A-2', { ...begun, validTo: '2021-01-01' }),
        office('a2', 'A-2', { validFrom: '2021-01-01', name: 'new' }),
      ],
    ],
  ],
  ['body-kind-unknown', [[office('a2', 'A-2', { ...begun, kind: 'notary' })]], 'bodies/list.csv 2', [[A2]]],
  ['body-level-differs', [[office('a2', 'P-1', begun)]], 'bodies/list.csv 2', [[A2]]],
  ['body-outlives-unit', [[office('a', 'A-1')]], 'bodies/list.csv 2', [[office('a', 'A-1', ended)]]],
  [
    'body-parent-unknown',
    [[office('a2', 'A-2', { ...begun, parent: 'nobody' })]],
    'bodies/list.csv 2',
    [[office('a2', 'A-2', { ...begun, parent: 'provincial-office@P-1' })]],
  ],
  [
    'body-rows-scattered',
    [
      [
        office('a2', 'A-2', { ...begun, validTo: '2021-01-01' }),
        office('b', 'B-1', ended),
        office('a2', 'A-2', { validFrom: '2021-01-01' }),
      ],
    ],
    'bodies/list.csv 4',
    [
      [
        office('a2', 'A-2', { ...begun, validTo: '2021-01-01' }),
        office('a2', 'A-2', { validFrom: '2021-01-01' }),
        office('b', 'B-1', ended),
      ],
    ],
  ],
  [
    'body-successor-not-in-force',
    [[office('a', 'A-1', { ...ended, successors: 'a2' }), office('a2', 'A-2', { validFrom: '2020-02-01' })]],
    'bodies/list.csv 2',
    [[office('a', 'A-1', { ...ended, successors: 'a2' }), A2]],
  ],
  [
    'body-successor-unknown',
    [[office('a', 'A-1', { ...ended, successors: 'commune-office@Z-9' })]],
    'bodies/list.csv 2',
    [[office('a', 'A-1', { ...ended, successors: 'commune-office@A-2' })]],
  ],
  [
    'body-successors-before-end',
    [[office('a2', 'A-2', { ...begun, successors: 'e' }), office('e', 'E-1', { validTo: '2021-01-01' })]],
    'bodies/list.csv 2',
    [[A2]],
  ],
  ['body-territory-unknown', [[office('z', 'Z-9')]], 'bodies/list.csv 2', [[A2]]],
  [
    'body-version-gap',
    [[office('a2', 'A-2', { ...begun, validTo: '2021-01-01' }), office('a2', 'A-2', { validFrom: '2021-02-01' })]],
    'bodies/list.csv 3',
    [[office('a2', 'A-2', { ...begun, validTo: '2021-01-01' }), office('a2', 'A-2', { validFrom: '2021-01-01' })]],
  ],
  [
    'body-versions-overlap',
    [[office('a2', 'A-2', { ...begun, validTo: '2021-01-01' }), office('a2', 'A-2', { validFrom: '2020-06-01' })]],
    'bodies/list.csv 3',
    [[office('a2', 'A-2', { ...begun, validTo: '2021-01-01' }), office('a2', 'A-2', { validFrom: '2021-01-01' })]],
  ],
  [
    'body-without-successor',
    [[office('d', 'D-1', { ...ended, kind: 'district-office', level: 'district' })]],
    'bodies/list.csv 2',
    [
      [
        office('d', 'D-1', {
          ...ended,
          kind: 'district-office',
          level: 'district',
          successors: 'provincial-office@Q-1',
        }),
      ],
    ],
  ],
  [
    'contact-body-unknown',
    [[A2], [reach({ body: 'nobody' })]],
    'contacts/list.csv 2',
    [[A2], [reach({ body: 'commune-office@E-1' })]],
  ],
  [
    'contact-of-person-public',
    [[A2], [reach({ person: 'An' })]],
    'contacts/list.csv 2',
    [[A2], [reach({ person: 'An', sharing: 'internal' })]],
  ],
  [
    'contact-value-invalid',
    [[A2], [reach({ channel: 'phone', value: '0296 385' })]],
    'contacts/list.csv 2',
    [[A2], [reach({ channel: 'phone', value: '+84 296 385 0000' })]],
  ],
  ['record-invalid', [[office('a2', 'A-2', { validFrom: '1/1/2020' })]], 'bodies/list.csv 2', [[A2]]],
]
