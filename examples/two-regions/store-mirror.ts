import { isRemovalReasonCode, publish, type RemovalReason, type Store, withdraw } from '@gongkai/api'
import type { MirrorStore, Removal } from '@gongkai/client'
import { parseRecord } from '@gongkai/core'

/**
 * A mirror that lives in a node's own store, so that the neighbour's records are served next door.
 * The position is kept in memory here, which is enough to show the way; publishing twice changes nothing.
 * @param store the store of the node that mirrors
 */
export function storeMirror(store: Store): MirrorStore {
  const held = new Set<string>()
  const unseen = new Set<string>()
  let position: { readonly cursor: string; readonly epoch: string } | undefined
  const remove = async (id: string, reason: RemovalReason): Promise<void> => {
    await withdraw(store, { id, reason }, 'mirror')
    held.delete(id)
    unseen.delete(id)
  }
  return {
    position: async () => position,
    apply: async ({ put, remove: removals, cursor, epoch }) => {
      const read = put.flatMap(({ record }) => {
        const parsed = parseRecord(record)
        return parsed.ok ? [parsed.value] : []
      })
      await publish(store, read, 'mirror')
      for (const { id } of read) {
        held.add(id)
        unseen.delete(id)
      }
      for (const { id, reason } of removals) await remove(id, reasonHere(reason))
      position = { cursor, epoch }
    },
    startAgain: async () => {
      position = undefined
      for (const id of held) unseen.add(id)
    },
    unseen: async () => ({ unseen: unseen.size, total: held.size }),
    removeUnseen: async () => {
      for (const id of unseen) await remove(id, { code: 'superseded' })
    },
  }
}

/** The neighbour's reason, carried over; a code this node does not know becomes words. */
function reasonHere(reason: Removal['reason']): RemovalReason {
  if (reason === undefined) return { code: 'other', text: '来源节点已撤回' }
  const { code, text } = reason
  if (isRemovalReasonCode(code)) return { code, ...(text !== undefined && { text }) }
  return { code: 'other', text: text ?? code }
}
