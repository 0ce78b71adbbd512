import sqlite, {
  type BindValues,
  type QueryOptions,
  type QueryResult,
  type RunResult,
} from 'node-sqlite3-wasm'

type Statement = ReturnType<InstanceType<typeof sqlite.Database>['prepare']>

/**
 * A database that keeps what it has prepared: a site asks the same few dozen questions for each of its articles, and to
 * prepare one takes longer than to answer it. Only for texts that are constants of the program; none is ever forgotten.
 */
export class PreparedDatabase extends sqlite.Database {
  readonly #known = new Map<string, Statement>()

  #statement(sql: string): Statement {
    const known = this.#known.get(sql)
    if (known) return known
    const made = this.prepare(sql)
    this.#known.set(sql, made)
    return made
  }

  override run(sql: string, values?: BindValues): RunResult {
    return this.#statement(sql).run(values)
  }

  override all(sql: string, values?: BindValues, options?: QueryOptions): QueryResult[] {
    return this.#statement(sql).all(values, options)
  }

  /** Reads to the end, since a statement that is left half read keeps the database in a transaction. */
  override get(sql: string, values?: BindValues, options?: QueryOptions): QueryResult | null {
    return this.all(sql, values, options)[0] ?? null
  }

  override close(): void {
    for (const statement of this.#known.values()) statement.finalize()
    this.#known.clear()
    super.close()
  }
}
