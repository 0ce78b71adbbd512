import { expect, test } from 'vitest'
import { calledThen } from '../../../shared/places/calledThen'
import { lettersApart } from '../../../shared/places/nearPlace'

test.each([
  ['Астана', '2021-06-04', 'Nur-Sultan'],
  ['Astana', '2019-03-22', undefined],
  ['Astana', '2019-03-23', 'Nur-Sultan'],
  ['Astana', '2022-09-16', 'Nur-Sultan'],
  ['Astana', '2022-09-17', undefined],
  ['Astana', '1995-01-01', 'Akmola'],
  ['Нур-Султан', '2021-06-04', undefined],
  ['Нур-Султан', '2023-06-04', 'Astana'],
  ['Акмола', '2021-06-04', 'Nur-Sultan'],
  ['Almaty', '1990-06-04', 'Alma-Ata'],
  ['Ankara', '2021-06-04', undefined],
  ['Astana', '2021-06', undefined],
  ['Nerede', '2021-06-04', undefined],
])('%s on %s was called otherwise: %s', (name, date, en) => expect(calledThen(name, date)?.en).toBe(en))

test.each([
  ['ankra', 'ankara', 1],
  ['madird', 'madrid', 1],
  ['ankara', 'ankara', 0],
  ['istanbul', 'london', 3],
])('%s and %s', (a, b, apart) => expect(lettersApart(a, b, 2)).toBe(apart))
