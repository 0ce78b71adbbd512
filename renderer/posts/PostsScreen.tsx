import { CloudDownload, Globe, RotateCw, Search, Settings } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { SitePost } from '../../shared/publish/sitePost'
import { ok } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useNow } from '../library/useNow'
import { useNavigation } from '../navigation'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { IconButton } from '../ui/IconButton'
import { Spinner } from '../ui/Spinner'
import { TextField } from '../ui/TextField'
import { useToasts } from '../ui/Toasts'
import { PostRow } from './PostRow'
import './posts.css'
import { usePosts } from './usePosts'

/** What a site has: drafts, what waits, what is out. Any of it can be taken into the library and goes back to its place. */
export function PostsScreen({ site: id }: { site: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const { go } = useNavigation()
  const toasts = useToasts()
  const { settings } = useSettings()
  const site = settings.sites.find((one) => one.id === id)
  const [search, setSearch] = useState('')
  const [taking, setTaking] = useState('')
  const { posts, more, busy, fault, loadMore, again } = usePosts(id, search.trim())
  const heading = useRef<HTMLHeadingElement>(null)
  const now = useNow()
  useEffect(() => heading.current?.focus(), [])

  const open = async (post: SitePost) => {
    setTaking(post.remoteId)
    const taken = await desk.publish.take({ site: id, remoteId: post.remoteId })
    // What lies in the bin is wanted again.
    const wanted =
      taken.ok && !taken.value.isNew ? await desk.library.restore({ ids: [taken.value.id] }) : ok({})
    setTaking('')
    if (!taken.ok) return toasts.show({ text: i18n.fault(taken.fault), tone: 'bad' })
    if (!wanted.ok) return toasts.show({ text: i18n.fault(wanted.fault), tone: 'bad' })
    if (taken.value.isNew) toasts.show({ text: t('posts.taken', { site: site?.name ?? '' }), tone: 'good' })
    go({ name: 'writing', id: taken.value.id })
  }

  return (
    <main className="posts list-screen">
      <header className="library-bar">
        <h1 ref={heading} tabIndex={-1}>
          {t('posts.title', { site: site?.name ?? id })}
        </h1>
        <p className="library-count" role="status">
          {busy ? (
            <>
              <Spinner size={13} /> {t('posts.asking')}
            </>
          ) : (
            posts && t(more ? 'posts.count-more' : 'posts.count', { count: posts.length })
          )}
        </p>
        <div className="library-filter">
          <TextField
            label={t('posts.search')}
            hideLabel
            icon={Search}
            type="search"
            placeholder={t('posts.search')}
            value={search}
            onChange={setSearch}
          />
        </div>
        <IconButton icon={RotateCw} label={t('posts.again')} onClick={again} />
        <IconButton
          icon={Settings}
          label={t('library.site-settings')}
          onClick={() => go({ name: 'settings' })}
        />
      </header>
      <div className="posts-page">
        {fault && (
          <div className="posts-fault" role="alert">
            <p>{i18n.fault(fault)}</p>
            <Button size="small" icon={RotateCw} onClick={again}>
              {t('posts.again')}
            </Button>
          </div>
        )}
        {posts?.length === 0 && !busy && !fault && (
          <EmptyState
            icon={search ? Search : Globe}
            title={t(search ? 'posts.none-found' : 'posts.none')}
            text={t(search ? 'posts.none-found-text' : 'posts.none-text')}
          />
        )}
        {posts && posts.length > 0 && (
          <ul className="posts-list" aria-label={t('posts.list')}>
            {posts.map((post) => (
              <PostRow
                key={post.remoteId}
                post={post}
                now={now}
                isBusy={taking === post.remoteId}
                onOpen={() => void open(post)}
              />
            ))}
          </ul>
        )}
        {more && (
          <Button icon={CloudDownload} busy={busy} onClick={loadMore}>
            {t('posts.more')}
          </Button>
        )}
      </div>
    </main>
  )
}
