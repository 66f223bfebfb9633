/** The `chitieu` of the folders in which papers are executed: asks the host, or is the command itself where it stays, as a receiver does. */
import { writeSync } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Answer } from './command-host.ts'

const [socketPath = '', ...args] = process.argv.slice(2)

if (args[0] === 'receive') {
  const command = new URL('../../packages/indicators/bin/chitieu.js', import.meta.url)
  process.argv = [process.execPath, command.pathname, ...args]
  await import(command.href)
} else {
  const socket = connect(socketPath)
  socket.end(JSON.stringify({ folder: process.cwd(), args }))
  const { said, status }: Answer = JSON.parse(await text(socket))
  for (const [stream, piece] of said) writeSync(stream, piece)
  process.exitCode = status
}
