// Loaded before a program that run.mjs starts. run.mjs holds the other end of fd 3; the kernel closes it when run.mjs is
// gone, even by SIGKILL, and the program is told to end as by `kill`, so nothing stays behind and nothing is lost.
import { Socket } from 'node:net'

new Socket({ fd: 3, readable: true, writable: false })
  .on('close', () => process.kill(process.pid, 'SIGTERM'))
  .on('error', () => {})
  .resume()
  .unref()
