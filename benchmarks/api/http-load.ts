// Asks a server over some connections for some time, one request after the other on each, and prints how many were
// answered: node http-load.ts ADDRESS CONNECTIONS MILLISECONDS. It does as little as it can, so that the server is what is
// measured. In the address, {from} and {to} become another pair of days each time, so that no question is asked twice.
import { connect } from 'node:net'
import { dayOfNumber, days } from './content.ts'

const [address = '', connections = '8', milliseconds = '1000', first = '0'] = process.argv.slice(2)
const { hostname, port, pathname, search } = new URL(address)
const template = decodeURI(pathname + search)
const until = performance.now() + Number(milliseconds)
let asked = Number(first)
let answered = 0

function request(): string {
  asked++
  const from = asked % (days - 1000)
  const to = from + 300 + (Math.floor(asked / (days - 1000)) % 700)
  const target = template.replace('{from}', dayOfNumber(from)).replace('{to}', dayOfNumber(to))
  return `GET ${target} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`
}

async function connection(): Promise<void> {
  const socket = connect(Number(port), hostname)
  socket.setNoDelay(true)
  let head = ''
  let left = -1
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('connect', () => socket.write(request()))
    socket.on('data', (chunk) => {
      if (left === -1) {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end === -1) return
        const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
        if (!head.startsWith('HTTP/1.1 200') || length === undefined) return reject(new Error(head.slice(0, 300)))
        left = Number(length) - (head.length - end - 4)
      } else left -= chunk.length
      if (left > 0) return
      answered++
      head = ''
      left = -1
      if (performance.now() < until) socket.write(request())
      else {
        socket.end()
        resolve()
      }
    })
  })
}

const began = performance.now()
await Promise.all(Array.from({ length: Number(connections) }, connection))
process.stdout.write(JSON.stringify({ done: answered, milliseconds: performance.now() - began, asked }))
