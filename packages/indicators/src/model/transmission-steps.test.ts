import { expect, test } from 'vitest'
import type { ReceiptStatus } from '../generated/types.ts'
import { BEGIN, type Course, nextStep, type Progress, type Reply } from './transmission-steps.ts'

const PACKAGE = '2'.repeat(64)
const course: Course = {
  ...{ receiver: 'toy', key: '1'.repeat(64), package: PACKAGE, bytes: 10, pageBytes: 4, isPatient: false, after: null },
  retries: { attempts: 3, firstWaitSeconds: 2, longestWaitSeconds: 8 },
}
const packet = (offset: number, outcome: ReceiptStatus['outcome'] = 'pending'): ReceiptStatus => ({
  ...{ package: PACKAGE, externalIdentifier: 'toy/a/b/2025/91-2/1', bytes: 10, offset, outcome, reasons: [] },
  ...{ receivedAt: null, receipt: null },
})
const says = (status: number, body: ReceiptStatus | null, retryAfter: number | null = null): Reply => ({
  ...{ kind: 'answer', status, retryAfter },
  packet: body ?? { at: '', fault: 'json', expected: [] },
})
const silent: Reply = { kind: 'fault', fault: 'dropped' }

/** A walk: after each reply the step that follows, in words. A wait of half its span is followed by what it was for. */
function walk(replies: readonly Reply[], over: Partial<Course> = {}): readonly string[] {
  const steps: string[] = []
  let progress: Progress = BEGIN
  for (const reply of replies) {
    progress = nextStep(progress, reply, { ...course, ...over }, 0.5)
    const { step } = progress
    if (step.do === 'send') steps.push(`send ${step.offset}+${step.bytes}`)
    else if (step.do === 'wait') {
      steps.push(`wait ${step.milliseconds} ${step.next}`)
      progress = { ...progress, step: { do: step.next } }
    } else if (step.do === 'fail') steps.push(`fail ${step.issue.code}`)
    else steps.push(step.do === 'end' ? `end ${step.packet.outcome}` : step.do)
  }
  return steps
}

test.each<[string, readonly Reply[], readonly string[], Partial<Course>?]>([
  [
    'nothing happens: in parts, to the end',
    [says(201, packet(0)), says(200, packet(4)), says(200, packet(8)), says(200, packet(10, 'accepted'))],
    ['send 0+4', 'send 4+4', 'send 8+2', 'end accepted'],
  ],
  ['it was accepted before', [says(200, packet(10, 'accepted'))], ['end accepted']],
  ['a part was there', [says(200, packet(7))], ['send 7+3']],
  [
    'the answer to a part is lost: it is asked, not sent again',
    [says(201, packet(0)), silent, says(200, packet(4))],
    ['send 0+4', 'wait 1000 ask', 'send 4+4'],
  ],
  [
    'another request brought the bytes: it goes on from there',
    [says(201, packet(0)), says(409, packet(8))],
    ['send 0+4', 'send 8+2'],
  ],
  [
    'what arrives is damaged each time: it comes to an end',
    [
      ...[says(201, packet(0)), says(409, packet(0)), says(200, packet(0)), says(409, packet(0)), says(200, packet(0))],
      says(409, packet(0)),
    ],
    ['send 0+4', 'wait 1000 ask', 'send 0+4', 'wait 2000 ask', 'send 0+4', 'fail transmission-unreachable'],
  ],
  [
    'all was sent, then had to be sent anew, again and again: no progress is none',
    [
      ...[says(201, packet(0)), says(200, packet(4)), says(200, packet(8)), says(409, packet(0)), says(200, packet(0))],
      ...[says(200, packet(4)), says(200, packet(4)), says(200, packet(8))],
    ],
    [
      ...['send 0+4', 'send 4+4', 'send 8+2', 'wait 1000 ask', 'send 0+4'],
      ...['wait 2000 ask', 'send 4+4', 'fail transmission-unreachable'],
    ],
  ],
  [
    'nobody is there',
    [silent, silent, silent],
    ['wait 1000 announce', 'wait 2000 announce', 'fail transmission-unreachable'],
  ],
  ['it is busy and says how long', [says(503, null, 5000)], ['wait 6000 announce']],
  ['it is busy for longer than is waited', [says(429, null, 9000)], ['fail transmission-unreachable']],
  ['it is busy, and patience is asked for', [says(429, null, 9000)], ['wait 10000 announce'], { isPatient: true }],
  [
    'it forgot the package',
    [says(201, packet(0)), silent, says(404, null)],
    ['send 0+4', 'wait 1000 ask', 'wait 2000 announce'],
  ],
  ['there is no such address', [says(404, null)], ['fail transmission-refused']],
  ['it sends elsewhere', [says(307, null)], ['fail transmission-refused']],
  ['it knows the key otherwise', [says(422, null)], ['fail transmission-key-reused']],
  [
    'it takes its time: three questions, then later',
    [
      says(202, packet(10), 1000),
      says(202, packet(10), 1000),
      says(202, packet(10), 1000),
      says(202, packet(10), 1000),
    ],
    ['wait 1000 ask', 'wait 1000 ask', 'wait 1000 ask', 'end pending'],
  ],
  [
    'it takes its time, and patience is asked for',
    [...Array.from({ length: 5 }, () => says(202, packet(10), 1000)), says(200, packet(10, 'rejected'))],
    [...Array.from({ length: 5 }, () => 'wait 1000 ask'), 'end rejected'],
    { isPatient: true },
  ],
  [
    'it answers a page',
    [says(200, null), says(200, null), says(200, null)],
    ['wait 1000 announce', 'wait 2000 announce', 'fail transmission-answer-unreadable'],
  ],
])('%s', (_, replies, expected, over) => {
  expect(walk(replies, over)).toEqual(expected)
})
