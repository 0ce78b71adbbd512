declare module 'hunspell-wasm/wasm/hunspell.js' {
  /** Emscripten's start: reads the module from `wasmBinary`. */
  export default function startHunspell(options: {
    wasmBinary: Uint8Array
    print: (line: string) => void
    printErr: (line: string) => void
  }): Promise<unknown>
}
