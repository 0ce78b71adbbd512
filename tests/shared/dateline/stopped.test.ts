import { expect, test } from 'vitest'
import { parseDateline } from '../../../shared/dateline/parseDateline'

test.each([
  ['kk', 'Семей. 12 наурыз. Биыл жол жөнделеді.', 'Семей', '--03-12', ''],
  ['ru', 'г. Костанай, 12 марта 2024 года. В этом году отремонтируют дорогу.', 'Костанай', '', '2024-03-12'],
  ['tr', 'Konya, 12 Mart 2024. Bu yıl yollar onarılacak.', 'Konya', '', '2024-03-12'],
  ['en', 'London. 12 March. The road is to be repaired.', 'London', '--03-12', ''],
])('a place and a day with full stops head a story (%s)', (language, text, place, dayMonth, date) => {
  const parsed = parseDateline(text, language)
  expect([parsed?.dateline.place, parsed?.dayMonth, parsed?.dateline.date]).toEqual([place, dayMonth, date])
  expect(text.slice(parsed?.length)).toMatch(/^(Биыл|В этом|Bu yıl|The road)/)
})

test.each([
  ['ru', 'Иванов. 12 марта. В этом году.'],
  ['ru', 'Семей. 12 школ построят в области. В этом году.'],
  ['tr', 'Konya. 12 kişi yaralandı. Olay dün oldu.'],
  ['en', 'London. 12 people were hurt. The police said so.'],
])('a sentence that begins so is none (%s)', (language, text) => {
  expect(parseDateline(text, language)).toBeNull()
})
