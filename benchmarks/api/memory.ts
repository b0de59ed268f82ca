import { readFileSync } from 'node:fs'

/** The memory that a process holds (its resident set), in MB. */
export function residentMemory(pid: number | 'self' = 'self'): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

/** Does some work and looks at the memory of a process all the while. */
export async function watched<T>(work: () => Promise<T>, pid: number | 'self' = 'self') {
  const first = residentMemory(pid)
  const seen: number[] = [first]
  const timer = setInterval(() => seen.push(residentMemory(pid)), 100)
  const began = performance.now()
  try {
    const result = await work()
    return { result, first, most: Math.max(...seen), seen, seconds: (performance.now() - began) / 1000 }
  } finally {
    clearInterval(timer)
  }
}
