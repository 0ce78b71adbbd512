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
    get: (sql: string, values?: BindValues): NormalQueryResult | null =>
      of(sql).get(values) as NormalQueryResult | null,
    run: (sql: string, values: BindValues): RunResult => of(sql).run(values),
    close(): void {
      for (const statement of known.values()) statement.finalize()
      known.clear()
    },
  }
}
