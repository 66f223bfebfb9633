import { type Issue, issue } from '../base/issue.ts'
import type { ReceiptStatus } from '../generated/types.ts'
import type { RecordFault } from './record-fault.ts'
import { backoff } from './transmission-wait.ts'
import type { Transport } from './transport.ts'

/** Why an exchange gave no answer. */
export type ExchangeFault = 'connection' | 'dropped' | 'timeout' | 'tls'
/** Why sending did not end well. */
export type TransmissionFault = ExchangeFault | 'busy' | 'damaged' | 'later'

/** How an exchange with the receiver ended. */
export type Reply =
  | { readonly kind: 'fault'; readonly fault: ExchangeFault }
  | {
      readonly kind: 'answer'
      readonly status: number
      /** Milliseconds the receiver asks to wait. */
      readonly retryAfter: number | null
      /** The status packet, or what is wrong with it. */
      readonly packet: ReceiptStatus | RecordFault
    }

/** What the sender does next. */
export type Step =
  | { readonly do: 'announce' }
  | { readonly do: 'ask' }
  | { readonly do: 'send'; readonly offset: number; readonly bytes: number }
  | { readonly do: 'wait'; readonly milliseconds: number; readonly next: 'announce' | 'ask' }
  | { readonly do: 'end'; readonly packet: ReceiptStatus }
  | { readonly do: 'fail'; readonly issue: Issue }

/** What sending goes by. */
export interface Course {
  readonly receiver: string
  readonly key: string
  readonly package: string
  readonly bytes: number
  readonly retries: Transport['retries']
  /** Most bytes of one request. */
  readonly pageBytes: number
  /** Whether to wait until the receiver has decided. */
  readonly isPatient: boolean
  /** The rejection that is known already: the answer that sending anew is about. */
  readonly after: string | null
}

/** Where sending stands. */
export interface Progress {
  readonly isAnnounced: boolean
  /** Attempts in a row that brought nothing. */
  readonly failures: number
  /** Most bytes that the receiver ever had: only more than that is progress. */
  readonly furthest: number
  /** How often the receiver had everything and had not decided. */
  readonly polls: number
  readonly step: Step
}

/** Sending begins by announcing the package: the answer tells whether there is anything to send. */
export const BEGIN: Progress = { isAnnounced: false, failures: 0, furthest: -1, polls: 0, step: { do: 'announce' } }

const AGAIN = new Set([408, 425, 429, 500, 502, 503, 504])
const [NOT_FOUND, CONFLICT, OTHER_CONTENT] = [404, 409, 422]
/** Most decisions are quick: so often is asked before a decision is left to a later run. */
const QUICK_POLLS = 3
/** Nobody is asked more often than every 50 milliseconds. */
const SHORTEST_POLL = 50

/** What follows from an answer, or from none; `random` is from 0 up to 1. */
export function nextStep(progress: Progress, reply: Reply, course: Course, random: number): Progress {
  if (reply.kind === 'fault') return again(progress, reply.fault, course, random)
  const { status, packet } = reply
  const { receiver, key } = course
  // A conflict is said of bytes by whoever has them: what another request brought meanwhile counts.
  if ((status >= 200 && status < 300) || (status === CONFLICT && 'offset' in packet)) {
    return answered(progress, reply, course, random)
  }
  if (AGAIN.has(status) || status === CONFLICT) {
    return again(progress, 'busy', course, random, { status, wait: reply.retryAfter })
  }
  if (status === NOT_FOUND && progress.isAnnounced) {
    return again({ ...progress, isAnnounced: false }, 'busy', course, random, { status })
  }
  if (status === OTHER_CONTENT) return fail(progress, issue('transmission-key-reused', { receiver, key }))
  return fail(progress, issue('transmission-refused', { receiver, status: String(status) }))
}

function answered(
  progress: Progress,
  { packet, retryAfter }: Extract<Reply, { kind: 'answer' }>,
  course: Course,
  random: number,
): Progress {
  if (!('offset' in packet)) return unreadable(progress, packet, course, random)
  if (packet.package !== course.package) {
    const args = { receiver: course.receiver, package: course.package, found: packet.package }
    return fail(progress, issue('transmission-answer-other', args))
  }
  const { offset, outcome } = packet
  if (outcome !== 'pending') return { ...progress, isAnnounced: true, step: { do: 'end', packet } }
  if (offset >= course.bytes) return pending(progress, packet, retryAfter, course, random)
  const isFurther = offset > progress.furthest
  const now: Progress = {
    ...progress,
    isAnnounced: true,
    failures: isFurther ? 0 : progress.failures,
    furthest: Math.max(progress.furthest, offset),
  }
  if (progress.step.do === 'send' && !isFurther) return again(now, 'damaged', course, random)
  return { ...now, step: { do: 'send', offset, bytes: Math.min(course.pageBytes, course.bytes - offset) } }
}

/** Everything is there and nothing decided. */
function pending(
  progress: Progress,
  packet: ReceiptStatus,
  wait: number | null,
  { isPatient, retries }: Course,
  random: number,
): Progress {
  const polls = progress.polls + 1
  const now = { ...progress, isAnnounced: true, failures: 0, polls }
  const isTooLong = wait !== null && wait > retries.longestWaitSeconds * 1000
  if (!isPatient && (polls > QUICK_POLLS || isTooLong)) return { ...now, step: { do: 'end', packet } }
  const milliseconds = Math.max(wait ?? backoff(polls, retries, random), SHORTEST_POLL)
  return { ...now, step: { do: 'wait', milliseconds, next: 'ask' } }
}

function unreadable(progress: Progress, fault: RecordFault, course: Course, random: number): Progress {
  const next = again(progress, 'damaged', course, random)
  if (next.step.do !== 'fail') return next
  return fail(next, issue('transmission-answer-unreadable', { receiver: course.receiver, ...fault }))
}

function again(
  progress: Progress,
  fault: TransmissionFault,
  course: Course,
  random: number,
  { status = null, wait = null }: { readonly status?: number | null; readonly wait?: number | null } = {},
): Progress {
  const { retries, isPatient } = course
  const failures = progress.failures + 1
  const now = { ...progress, failures }
  if (failures >= retries.attempts) return exhausted(now, fault, course, status)
  if (wait !== null && wait > retries.longestWaitSeconds * 1000 && !isPatient)
    return exhausted(now, 'later', course, status)
  const milliseconds = (wait ?? 0) + backoff(failures, retries, random)
  return { ...now, step: { do: 'wait', milliseconds, next: progress.isAnnounced ? 'ask' : 'announce' } }
}

function exhausted(
  progress: Progress,
  fault: TransmissionFault,
  { receiver }: Course,
  status?: number | null,
): Progress {
  const args = { receiver, attempts: progress.failures, fault, status: status == null ? null : String(status) }
  return fail(progress, issue('transmission-unreachable', args))
}

function fail(progress: Progress, found: Issue): Progress {
  return { ...progress, step: { do: 'fail', issue: found } }
}
