import { expect, test } from 'vitest'
import { dependencies } from './gutenberg'

const LIST =
  "<?php return array('blob.min.js' => array('dependencies' => array(), 'version' => '1'), 'data.min.js' => array('dependencies' => array('react', 'wp-compose', 'wp-blob'), 'version' => '2'))"

test('what a script needs is read from WordPress’s own list; an unknown one is named', () => {
  expect(dependencies(LIST, 'wp-data')).toEqual(['react', 'wp-compose', 'wp-blob'])
  expect(dependencies(LIST, 'wp-blob')).toEqual([])
  expect(dependencies(LIST, 'react-dom')).toEqual(['react'])
  expect(() => dependencies(LIST, 'wp-editor')).toThrow('wp-editor')
})
