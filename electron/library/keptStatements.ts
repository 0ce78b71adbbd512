import type { BindValues, Database, NormalQueryResult, RunResult, Statement } from 'node-sqlite3-wasm'

/**
 * Statements that are asked again and again with other values: SQLite reads each only once. Only for a fixed set of
 * texts, since every one is kept until `close`, which has to come before the database's own.
 */
export function keptStatements(db: Database) {
  const known = new Map<string, Statement>()
  const of = (sql: string): Statement => {
    const statement = known.get(sql) ?? db.prepare(sql)
    known.set(sql, statement)
    return statement
  }
  return {
    all: (sql: string, values: BindValues): NormalQueryResult[] => of(sql).all(values) as NormalQueryResult[],
    /**
     * The first row. Read to its end, by texts that have no more than one: a statement that is left before it is a reader
     * that stays, and while one does SQLite cannot empty the log of what is written, which grows without end.
     */
    get: (sql: string, values?: BindValues): NormalQueryResult | null =>
      (of(sql).all(values)[0] as NormalQueryResult | undefined) ?? null,
    run: (sql: string, values: BindValues): RunResult => of(sql).run(values),
    close(): void {
      for (const statement of known.values()) statement.finalize()
      known.clear()
    },
  }
}
