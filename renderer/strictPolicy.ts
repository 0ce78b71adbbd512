import * as z from 'zod'

// The window's policy forbids `new Function`, which zod would try in order to compile its schemas. Imported before
// anything that defines one.
z.config({ jitless: true })
