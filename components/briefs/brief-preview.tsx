import type { Block, BriefDocument, ShownSource } from '../../utils/library/brief/document.ts';
import { t } from '../../utils/locale.ts';
import { BriefPicture } from './brief-picture.tsx';

/** The brief as it will be read, in its own language. What is printed is this. */
export function BriefPreview({ brief }: { readonly brief: BriefDocument }) {
  const { language, title, date, introduction, picture, blocks, sourcesHeading, sources } = brief;
  return (
    <article
      class="brief-sheet"
      lang={language === 'zh' ? 'zh-Hans' : language}
      aria-label={t('briefPreviewLabel')}
    >
      <h2 class="brief-sheet-title">{title}</h2>
      <p class="brief-sheet-date">{date}</p>
      {introduction.map((words, index) => (
        <p class="brief-sheet-introduction" key={index}>
          {words}
        </p>
      ))}
      {picture && (
        <figure class="brief-sheet-figure">
          <BriefPicture picture={picture} />
        </figure>
      )}
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
      {sources.length > 0 && (
        <section class="brief-sources">
          <h3 class="brief-sheet-heading">{sourcesHeading}</h3>
          <ol>
            {sources.map((source) => (
              <SourceView key={source.number} source={source} />
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.text.trim() === '' ? null : <h3 class="brief-sheet-heading">{block.text}</h3>;
    case 'paragraph':
      return block.text.trim() === '' ? null : <p class="brief-sheet-words">{block.text.trim()}</p>;
    case 'event':
      return (
        <section class="brief-sheet-piece">
          <h3 class="brief-sheet-event">
            {block.date !== '' && (
              <>
                <span class="brief-sheet-day">{block.date}</span>
                {' · '}
              </>
            )}
            {block.heading}
          </h3>
          {block.about !== '' && <p class="brief-sheet-about">{block.about}</p>}
          <Passage quote={block.quote} lang={block.quoteLang} numbers={block.numbers} />
        </section>
      );
    case 'note':
      return (
        <section class="brief-sheet-piece">
          <Passage quote={block.quote} lang={block.quoteLang} numbers={block.numbers} />
          {block.remark !== '' && <p class="brief-sheet-words">{block.remark}</p>}
        </section>
      );
    case 'article':
      return (
        <section class="brief-sheet-piece">
          <h3 class="brief-sheet-event" lang={block.headingLang ?? undefined}>
            {block.heading}
          </h3>
          <Passage quote={block.quote} lang={block.quoteLang} numbers={block.numbers} />
        </section>
      );
  }
}

interface PassageProps {
  readonly quote: string;
  readonly lang: string | null;
  readonly numbers: readonly number[];
}

/** A quotation with its numbers. They are no links: the address of this page is its place in the library. */
function Passage({ quote, lang, numbers }: PassageProps) {
  const references = <span class="brief-numbers">{numbers.map((number) => `[${number}]`).join('')}</span>;
  if (quote === '') return <p>{references}</p>;
  return (
    <blockquote class="brief-sheet-quote">
      <span lang={lang ?? undefined}>{quote}</span> {references}
    </blockquote>
  );
}

function SourceView({ source }: { readonly source: ShownSource }) {
  return (
    <li class="brief-source" value={source.number}>
      {source.reports.map(({ title, lang, url, origin }) => (
        <p key={url}>
          {/^(?:https?|file):/u.test(url) ? (
            <a href={url} target="_blank" rel="noreferrer" lang={lang ?? undefined}>
              {title}
            </a>
          ) : (
            <span lang={lang ?? undefined}>{title}</span>
          )}
          <span class="brief-origin"> {origin}</span>
          <span class="brief-address"> {url}</span>
        </p>
      ))}
    </li>
  );
}
