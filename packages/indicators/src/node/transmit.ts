import { closeSync, openSync, readSync } from 'node:fs'
import { failed, ok, type Result } from '../base/result.ts'
import type { ReceiptStatus, Transmission } from '../generated/types.ts'
import type { PackageToSend } from '../model/transmission.ts'
import { BEGIN, type Course, nextStep, type Step } from '../model/transmission-steps.ts'
import type { Transport } from '../model/transport.ts'
import { statusPath } from '../model/transport-address.ts'
import { contentDigest, type Exchanged, exchange, type Line, type Request } from './http-exchange.ts'

/** What the machine gives: handed in, so that waiting can be tried without waiting. */
export interface Rim {
  /** From 0 up to 1. */
  readonly random: () => number
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly onStep?: (step: Step) => void
}

/** A package on its way. */
export interface Dispatch {
  readonly path: string
  readonly sent: PackageToSend
  readonly signature: Uint8Array | null
  readonly transport: Transport
  readonly course: Course
}

/** The answer to a package, and its bytes as they came. */
export interface Answer {
  readonly packet: ReceiptStatus
  readonly bytes: Uint8Array
}

/** Sends a package, or what the receiver lacks of it, until it has answered or nothing more can be done. */
export async function transmit(dispatch: Dispatch, line: Line, rim: Rim): Promise<Result<Answer>> {
  let progress = BEGIN
  let last: Exchanged | null = null
  for (;;) {
    const { step } = progress
    rim.onStep?.(step)
    if (step.do === 'fail') return failed(step.issue)
    if (step.do === 'end') return ok({ packet: step.packet, bytes: last?.bytes ?? new Uint8Array(0) })
    if (step.do === 'wait') {
      await rim.sleep(step.milliseconds)
      progress = { ...progress, step: { do: step.next } }
      continue
    }
    last = await exchange(line, requestOf(step, dispatch), rim.now())
    progress = nextStep(progress, last.reply, dispatch.course, rim.random())
  }
}

function requestOf(step: Extract<Step, { do: 'announce' | 'ask' | 'send' }>, dispatch: Dispatch): Request {
  const { path, sent, transport, course } = dispatch
  const one = statusPath(transport, sent.id)
  const key = { 'Idempotency-Key': `"${course.key}"` }
  if (step.do === 'ask') return { method: 'GET', path: one, headers: key, body: new Uint8Array(0) }
  if (step.do === 'announce') {
    const body = new TextEncoder().encode(JSON.stringify(announcement(dispatch)))
    const headers = { ...key, 'Content-Type': 'application/json', 'Content-Digest': contentDigest(body) }
    return { method: 'POST', path: transport.submit, headers, body }
  }
  const body = bytesOf(path, step.offset, step.bytes)
  const isLast = step.offset + step.bytes === sent.bytes
  const headers = {
    ...key,
    'Content-Type': 'application/partial-upload',
    'Content-Digest': contentDigest(body),
    'Upload-Offset': String(step.offset),
    'Upload-Complete': isLast ? '?1' : '?0',
  }
  return { method: 'PATCH', path: one, headers, body }
}

function announcement({ sent, signature, course }: Dispatch): Transmission {
  const { id, name, externalIdentifier, bytes, sha256 } = sent
  return {
    ...{ key: course.key, package: id, name, externalIdentifier, bytes, sha256 },
    signature: signature === null ? null : Buffer.from(signature).toString('base64'),
    after: course.after,
  }
}

function bytesOf(path: string, offset: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size)
  const file = openSync(path, 'r')
  try {
    for (let at = 0; at < size; ) {
      const read = readSync(file, bytes, at, size - at, offset + at)
      if (read === 0) throw new Error(`${path} became shorter while it was sent`)
      at += read
    }
  } finally {
    closeSync(file)
  }
  return bytes
}
