import { describe, expect, test } from 'vitest'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const STORY = [
  'Nine oaks brought down in last month’s storm will be made into lock gates, the Upper Weir Canal Trust said today.',
  'The trees, the largest of them 240 years old, blocked the towpath on the night of 27 December.',
  'The first gates will be hung in March, after two years of drying under the old warehouse roof.',
]
const release = (end: readonly string[], head: readonly string[] = []) =>
  read(
    [
      ...head,
      'PRESS RELEASE',
      'For immediate release: Tuesday 30 January 2024',
      'Canal trust to rebuild lock gates from storm-felled oak',
      ...STORY,
      ...end,
    ].join('\n\n'),
  )
const paragraphs = (one: ReturnType<typeof read>) => bodyText(one.article).split('\n').filter(Boolean)

describe('a press release', () => {
  test('its date stands behind the words that let it go', () => {
    const { article } = release([])
    expect(article.headline).toBe('Canal trust to rebuild lock gates from storm-felled oak')
    expect(article.dateline.date).toBe('2024-01-30')
  })

  test.each([
    ['From: Ministry of Inland Waterways'],
    ['Issued by: Ministry of Inland Waterways'],
    ['From:', 'Ministry of Inland Waterways'],
  ])('whoever issued it is its source: %s %s', (...line) => {
    const { article } = read(
      [
        'Home > Media centre > Press releases',
        'Canal trust to rebuild lock gates from storm-felled oak',
        'Published 30 January 2024',
        ...line,
        'Share this page',
        ...STORY,
      ].join('\n\n'),
    )
    expect(article.sources).toMatchObject([
      { publisher: 'Ministry of Inland Waterways', category: 'government' },
    ])
  })

  test('notes below its end are dropped in one decision, and a person is asked to look', () => {
    const found = release([
      'ENDS',
      'Notes to editors',
      '1. The trust cares for 14 miles of canal and 22 locks.',
      'Contact: Ben Sallow, 01234 000000, ben@example.org',
    ])
    expect(paragraphs(found)).toEqual(STORY)
    const notes = found.report.decisions.find(({ rule }) => rule === 'release-notes')
    expect(notes).toMatchObject({ action: 'dropped', check: true })
    expect(notes?.text).toContain('14 miles of canal')
  })

  test('an end without notes, contacts or words about the sender below it ends nothing', () => {
    const found = release([
      'ENDS',
      'The warehouse opens on Sunday as well, and tea is poured until four o’clock.',
    ])
    expect(paragraphs(found).at(-1)).toContain('The warehouse opens')
  })

  test.each([
    ['en', 'About the Upper Weir Canal Trust: The trust cares for 14 miles of canal. Visit canal.example.'],
    [
      'a heading',
      'About the Upper Weir Canal Trust\n\nThe trust cares for 14 miles of canal and 22 locks of it.',
    ],
  ])('what it says of its sender goes into the report and names the source (%s)', (_, about) => {
    const found = release(['###', ...about.split('\n\n')])
    expect(paragraphs(found)).toEqual(STORY)
    expect(found.article.sources[0]).toMatchObject({
      publisher: 'Upper Weir Canal Trust',
      relation: 'handout',
    })
  })

  test('a heading about something stays where the text goes on, and where nothing calls the text a release', () => {
    const about = [
      'About the Canal Trust',
      'The trust cares for 14 miles of canal and 22 locks, and no boats.',
    ]
    expect(paragraphs(release([...about, ...STORY]))).toContain(about[1])
    expect(paragraphs(read(['Oak for the gates', ...STORY, ...about].join('\n\n')))).toContain(about[1])
  })

  test('the head of the sender’s paper over it is the source', () => {
    const { article } = release([], ['Upper Weir Canal Trust', 'The Old Warehouse, Weir Lock'])
    expect(article.sources).toMatchObject([{ publisher: 'Upper Weir Canal Trust', relation: 'handout' }])
    expect(paragraphs({ article } as ReturnType<typeof read>)).toEqual(STORY)
  })
})
