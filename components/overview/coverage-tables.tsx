import { dayOfNumber } from '../../utils/library/days.ts';
import { idOfSide } from '../../utils/library/dossier/subject.ts';
import { type ByLanguage, type Coverage, languages } from '../../utils/library/overview/coverage.ts';
import type { Library } from '../../utils/library/schema.ts';
import { count, keyPart, number, t } from '../../utils/locale.ts';
import { showDate } from '../../utils/locale-dates.ts';
import { dossierOf, topicOf } from '../dossier-address.ts';
import { hashOf } from '../library-place.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { useNames } from '../use-names.ts';
import './coverage-tables.css';

const few = { sources: 8, topics: 8, gaps: 8 } as const;
const mostSources = 100;

interface CoverageTablesProps {
  readonly library: Library;
  readonly coverage: Coverage;
}

/** Which languages and sources the library hears what from, and what one language alone tells. */
export function CoverageTables({ library, coverage }: CoverageTablesProps) {
  return (
    <div class="coverage">
      <Topics coverage={coverage} />
      <Sources coverage={coverage} />
      <Gaps library={library} coverage={coverage} />
    </div>
  );
}

/** The number of each language; none is said to be none, for that is what one looks for. */
function LanguageCells({ articles }: { readonly articles: ByLanguage }) {
  return (
    <>
      {languages.map((lang, index) => {
        const amount = articles[index] ?? 0;
        return (
          <td key={lang} class={amount === 0 ? 'coverage-none' : undefined}>
            {amount === 0 ? (
              <>
                <span aria-hidden="true">–</span>
                <span class="unseen">0</span>
              </>
            ) : (
              number(amount)
            )}
          </td>
        );
      })}
    </>
  );
}

function Head({ first }: { readonly first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {languages.map((lang) => (
          <th scope="col" key={lang}>
            {t(`language_${lang}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Topics({ coverage }: { readonly coverage: Coverage }) {
  const { shown, total, showAll } = useFirstFew(coverage.topics, few.topics);
  return (
    <div>
      <table class="coverage-table figures">
        <caption class="unseen">{t('coverageTopics')}</caption>
        <Head first={t('filterTopic')} />
        <tbody>
          {shown.map(({ topic, articles }) => (
            <tr key={topic}>
              <th scope="row">
                <a class="name-link" href={topicOf(topic)}>
                  {t(`topic_${keyPart(topic)}`)}
                </a>
              </th>
              <LanguageCells articles={articles} />
            </tr>
          ))}
        </tbody>
      </table>
      <ShowAll total={total} onClick={showAll} />
    </div>
  );
}

function Sources({ coverage }: { readonly coverage: Coverage }) {
  const { shown, total, showAll } = useFirstFew(coverage.sources.slice(0, mostSources), few.sources);
  return (
    <div>
      <table class="coverage-table figures">
        <caption class="unseen">{t('coverageSources')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('filterSite')}</th>
            <th scope="col">{t('articlesView')}</th>
            <th scope="col">{t('coverageLatest')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ site, articles, lastDay }) => (
            <tr key={site}>
              <th scope="row">
                <a class="name-link" href={hashOf({ view: 'articles', filter: { site } })}>
                  {site}
                </a>
              </th>
              <td>
                {languages
                  .flatMap((lang, index) => {
                    const amount = articles[index] ?? 0;
                    return amount === 0 ? [] : [`${t(`language_${lang}`)} ${number(amount)}`];
                  })
                  .join(' · ')}
              </td>
              <td>{showDate(dayOfNumber(lastDay))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowAll total={total} onClick={showAll} isCut={coverage.sources.length > mostSources} />
    </div>
  );
}

function Gaps({ library, coverage }: CoverageTablesProps) {
  const { topicGaps, partnerGaps } = coverage;
  const { shown, total, showAll } = useFirstFew(partnerGaps, few.gaps);
  const nameOfId = useNames(
    library,
    shown.map(({ key }) => idOfSide(key)),
  );
  if (topicGaps.length + partnerGaps.length === 0) return null;
  return (
    <div class="coverage-wide">
      <h3 class="chapter-part">{t('coverageGaps')}</h3>
      <ul class="coverage-gaps figures">
        {topicGaps.map(({ key, lang, articles }) => (
          <li key={key}>
            <a class="name-link" href={topicOf(key)}>
              {t(`topic_${keyPart(key)}`)}
            </a>{' '}
            <span class="chapter-note">
              {t('coverageOnly', t(`language_${lang}`), count('articles', articles))}
            </span>
          </li>
        ))}
        {shown.map(({ key, lang, articles }) => (
          <li key={key}>
            <a class="name-link" href={dossierOf(idOfSide(key))}>
              {nameOfId(idOfSide(key))}
            </a>{' '}
            <span class="chapter-note">
              {t('coverageOnly', t(`language_${lang}`), count('articles', articles))}
            </span>
          </li>
        ))}
      </ul>
      <ShowAll total={total} onClick={showAll} />
    </div>
  );
}
