/** Something done to the library that can be taken back and done again. Each answers whether it worked. */
export interface Deed {
  undo(): Promise<boolean>
  redo(): Promise<boolean>
}

export interface Deeds {
  /** Records a deed that has just been done. */
  did(deed: Deed): void
  canUndo(): boolean
  canRedo(): boolean
  undo(): Promise<void>
  redo(): Promise<void>
  /** Takes back this very deed, wherever it stands in the history. */
  undoOne(deed: Deed): Promise<void>
}

const KEPT = 100

/** The library's history. A step that fails stays where it was. */
export function createDeeds(): Deeds {
  let past: Deed[] = []
  let future: Deed[] = []
  const undoOne = async (deed: Deed) => {
    if (!past.includes(deed) || !(await deed.undo())) return
    past = past.filter((other) => other !== deed)
    future = [...future, deed]
  }
  return {
    did: (deed) => {
      past = [...past, deed].slice(-KEPT)
      future = []
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    undoOne,
    undo: async () => {
      const deed = past.at(-1)
      if (deed) await undoOne(deed)
    },
    redo: async () => {
      const deed = future.at(-1)
      if (!deed || !(await deed.redo())) return
      future = future.filter((other) => other !== deed)
      past = [...past, deed]
    },
  }
}
