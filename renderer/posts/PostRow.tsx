import { CloudDownload, FileText } from 'lucide-react'
import type { SitePost } from '../../shared/publish/sitePost'
import { useI18n } from '../i18n/i18n'
import { Spinner } from '../ui/Spinner'

/** One post of a site. The whole row is the button: it takes the post in, or opens the article it belongs to. */
export function PostRow({
  post,
  now,
  isBusy,
  onOpen,
}: {
  post: SitePost
  now: number
  isBusy: boolean
  onOpen: () => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const isHere = post.articleId !== ''
  const Icon = isHere ? FileText : CloudDownload
  return (
    <li>
      <button
        type="button"
        className="posts-row list-row"
        aria-busy={isBusy || undefined}
        onClick={isBusy ? undefined : onOpen}
      >
        <span className="library-story">
          <span className="library-headline" data-empty={post.headline === '' || undefined}>
            {post.headline || t('common.untitled')}
          </span>
          {post.url && <span className="posts-address">{readable(post.url)}</span>}
        </span>
        <span className="ui-status-badge" data-post-state={post.state}>
          <span className="ui-status-dot" data-post-state={post.state} aria-hidden="true" />
          {t(`posts.state.${post.state}`)}
        </span>
        {post.updated ? (
          <time dateTime={post.updated} title={i18n.date(post.updated)}>
            {i18n.ago(post.updated, now)}
          </time>
        ) : (
          <span />
        )}
        <span className="posts-deed">
          {isBusy ? <Spinner size={14} /> : <Icon size={15} aria-hidden="true" />}
          {t(isHere ? 'posts.open' : 'posts.take')}
        </span>
      </button>
    </li>
  )
}

/** An address as a person reads it: without its beginning, letters instead of their codes. */
function readable(url: string): string {
  const bare = url.replace(/^https?:\/\//, '')
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}
