import { issue } from '../../base/issue.ts'
import type { Body, BodyVersion } from '../../model/body.ts'
import { overlaps } from '../../model/span.ts'
import type { BodyRule } from './body-rule.ts'

/** On one day an official identifier is that of one body. */
export const bodyIdentifierShared: BodyRule = {
  code: 'body-identifier-shared',
  *check({ registry, placeOf }) {
    const held = new Map<string, { readonly body: Body; readonly version: BodyVersion }[]>()
    for (const body of registry.listed) {
      for (const version of body.versions) {
        const { identifier } = version
        if (identifier === '') continue
        const holders = held.get(identifier) ?? []
        const other = holders.find((each) => each.body !== body && overlaps(each.version, version))
        if (other) {
          const bodies = [other.body.id, body.id]
          yield issue('body-identifier-shared', { identifier, bodies }, placeOf(body))
        }
        held.set(identifier, [...holders, { body, version }])
      }
    }
  },
}
