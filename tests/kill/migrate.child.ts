import { openStore } from '../../electron/library/store'
import { fileLayer } from './fileLayer'

// Opens a library of an older version and is ended at one of its file calls.
const [folder = '', at = '0'] = process.argv.slice(2)
const layer = fileLayer()
layer.breakFrom(Number(at), 'kill')
openStore(folder, () => '2026-11-26T10:00:00.000Z').close()
console.log(layer.count())
