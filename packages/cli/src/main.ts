#!/usr/bin/env node
import type { Edge } from './edge/edge.ts'
import { exitCode } from './edge/exit-code.ts'
import { languageOf } from './edge/language.ts'
import { processEdge } from './edge/process-edge.ts'
import { Stopped } from './edge/stopped.ts'
import { type Voice, voiceOf } from './messages/voice.ts'
import { keepHeapSmall } from './program/keep-heap-small.ts'
import { isOldNode, oldestNode } from './program/old-node.ts'
import { runProgram } from './program/run-program.ts'
import { isCheckWorker, runWorker } from './workers/worker.ts'

/** A fault of the program itself must not look like findings: EX_SOFTWARE of sysexits. */
const internalFault = 70

const edge: Edge = { ...processEdge(), program: new URL(import.meta.url) }
const argv = process.argv.slice(2)
if (argv.includes('check')) keepHeapSmall()
if (isOldNode(process.versions.node)) process.exitCode = await tellOldNode()
else if (isCheckWorker()) runWorker()
else
  try {
    process.exitCode = await runProgram(argv, edge)
  } catch (error) {
    process.exitCode = error instanceof Stopped ? error.exitStatus : await tellFault(error)
  }

function voiceHere(): Voice {
  const language = languageOf(argv, edge.environment)
  return voiceOf(typeof language === 'string' ? language : 'zh-CN')
}

async function tellOldNode(): Promise<number> {
  const sentence = voiceHere().say('usage.old-node', { version: process.versions.node, oldest: oldestNode })
  await edge.stderr.write(`gongkai: ${sentence}\n`)
  return exitCode.usage
}

async function tellFault(error: unknown): Promise<number> {
  const { say } = voiceHere()
  const name = error instanceof Error ? error.name : typeof error
  // The text of an error may quote what was read; the stack is shown only to who asks for it.
  await edge.stderr.write(`gongkai: ${say('usage.internal', { error: name })}\n`)
  if (edge.environment.GONGKAI_DEBUG !== undefined) console.error(error)
  return internalFault
}
