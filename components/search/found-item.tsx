import { keyPart, t } from '../../utils/locale.ts';
import { showDate, showMoment } from '../../utils/locale-dates.ts';
import type { Snippet } from '../../utils/search/engine/snippets.ts';
import { AddToBrief } from '../briefs/add-to-brief.tsx';
import { dossierOf } from '../dossier-address.ts';
import { EventKind, EventParties } from '../event-heading.tsx';
import { hashOf } from '../library-place.ts';
import type { NameFinder } from '../names.ts';
import { type Found, tagsOf } from './found-rows.ts';
import { MarkedText } from './marked-text.tsx';

const kindsShown = {
  article: 'searchKind_article',
  event: 'searchKind_event',
  note: 'searchKind_note',
} as const;

function Origin({
  kind,
  parts,
}: {
  readonly kind: Found['kind'];
  readonly parts: readonly (string | null)[];
}) {
  return (
    <p class="article-origin figures">
      <span class={`found-kind found-kind-${kind}`}>{t(kindsShown[kind])}</span>{' '}
      {parts.filter(Boolean).join(' · ')}
    </p>
  );
}

interface PassageProps {
  readonly articleId: string;
  readonly lang: string;
  readonly text: string;
  readonly snippet: Snippet;
}

/** A passage with the words that were looked for; it leads to itself in the stored text. */
function FoundPassage({ articleId, lang, text, snippet }: PassageProps) {
  const { start, end, marks, cutBefore, cutAfter } = snippet;
  return (
    <p class="found-passage" lang={lang}>
      <a class="found-link" href={hashOf({ view: 'reading', articleId, eventId: null, at: { start, end } })}>
        {cutBefore && '… '}
        <MarkedText text={text.slice(start, end)} marks={marks} />
        {cutAfter && ' …'}
      </a>
    </p>
  );
}

function FoundArticle({ article, text, titleMarks, snippets }: Extract<Found, { readonly kind: 'article' }>) {
  const { id, lang, title, siteName, publishedAt, savedAt, summary } = article;
  const day = publishedAt ? showDate(publishedAt.value) : t('savedOn', showMoment(savedAt));
  const [first] = snippets;
  const at = first ? { at: { start: first.start, end: first.end } } : {};
  return (
    <>
      <Origin kind="article" parts={[siteName, t(`language_${lang}`), day]} />
      <h2 class="found-title" lang={lang}>
        <a href={hashOf({ view: 'reading', articleId: id, eventId: null, ...at })}>
          <MarkedText text={title} marks={titleMarks} />
        </a>
      </h2>
      {snippets.map((snippet) => (
        <FoundPassage key={snippet.start} articleId={id} lang={lang} text={text} snippet={snippet} />
      ))}
      {snippets.length === 0 && summary !== '' && (
        <p class="found-passage found-summary" lang={lang}>
          {summary}
        </p>
      )}
    </>
  );
}

function FoundEvent({
  found: { event, article, marks },
  nameOfId,
}: {
  readonly found: Extract<Found, { readonly kind: 'event' }>;
  readonly nameOfId: NameFinder;
}) {
  const { finding, quote, sortDay, id } = event;
  const day = showDate(finding.date ?? sortDay);
  const reading = hashOf({ view: 'reading', articleId: article.id, eventId: id });
  return (
    <>
      <Origin kind="event" parts={[day]} />
      <h2 class="found-title found-parties">
        <EventParties event={finding} nameOfId={nameOfId} addressOf={dossierOf} />
      </h2>
      <EventKind event={finding}>
        {finding.topics.slice(0, 2).map((topic) => (
          <span key={topic} class="timeline-subject">
            {t(`topic_${keyPart(topic)}`)}
          </span>
        ))}
      </EventKind>
      <p class="found-passage" lang={article.lang}>
        <a class="found-link" href={reading}>
          <MarkedText text={quote} marks={marks} />
        </a>
      </p>
      <p class="found-source" lang={article.lang}>
        {article.title} <span class="timeline-site">{article.siteName}</span>
        <AddToBrief picks={[{ kind: 'event', id }]} named={quote.slice(0, 80)} />
      </p>
    </>
  );
}

function FoundNote({ note, marks }: Extract<Found, { readonly kind: 'note' }>) {
  const { id, articleId, quote, remark, colour, pageTitle, savedAt, url } = note;
  const tags = tagsOf(note);
  const reading =
    articleId === null ? null : hashOf({ view: 'reading', articleId, eventId: null, noteId: id });
  const words = quote === '' ? null : <MarkedText text={quote} marks={marks.quote} />;
  return (
    <>
      <Origin kind="note" parts={[t('savedOn', showMoment(savedAt))]} />
      <h2 class="found-title found-note-title">
        {reading ? <a href={reading}>{pageTitle || url}</a> : pageTitle || url}
      </h2>
      {words && (
        <blockquote class={`quote note-quote note-${colour}`}>
          <span class="note-tint">
            {reading ? (
              <a class="found-link" href={reading}>
                {words}
              </a>
            ) : (
              words
            )}
          </span>
        </blockquote>
      )}
      {remark !== '' && (
        <p class="found-remark">
          <MarkedText text={remark} marks={marks.remark} />
        </p>
      )}
      {tags !== '' && (
        <p class="found-source">
          <MarkedText text={tags} marks={marks.tags} />
        </p>
      )}
    </>
  );
}

/** One result, by its kind. */
export function FoundItem({ found, nameOfId }: { readonly found: Found; readonly nameOfId: NameFinder }) {
  return (
    <li class={`found found-${found.kind}`}>
      {found.kind === 'article' && <FoundArticle {...found} />}
      {found.kind === 'event' && <FoundEvent found={found} nameOfId={nameOfId} />}
      {found.kind === 'note' && <FoundNote {...found} />}
    </li>
  );
}
