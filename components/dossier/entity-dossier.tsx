import { useMemo } from 'preact/hooks';
import { type EntityId, entityTypes, type LanguageCode } from '../../utils/analysis/types.ts';
import { queryCorrections } from '../../utils/library/corrections.ts';
import { partiesOf } from '../../utils/library/dossier/partners.ts';
import { querySeenInTexts, type SeenInTexts } from '../../utils/library/dossier/seen-in-texts.ts';
import {
  countryOfId,
  filterOf,
  idOfSide,
  pairOfSides,
  type Side,
  subjectOfId,
} from '../../utils/library/dossier/subject.ts';
import { correctionsOf } from '../../utils/library/dossier/subject-corrections.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock, EntityRow, WatchTarget } from '../../utils/library/types.ts';
import { countryName, countryNameIn, interfaceLanguage, number, t } from '../../utils/locale.ts';
import { referencesOf } from '../../utils/references.ts';
import { dossierOf, pairOf } from '../dossier-address.ts';
import { hashOf } from '../library-place.ts';
import { nameFinder } from '../names.ts';
import { sketchOf } from '../sketch.ts';
import { useLive } from '../use-live.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { Chapter } from './chapter.tsx';
import { CorrectionLines } from './correction-lines.tsx';
import { DossierBody } from './dossier-body.tsx';
import { DossierHead } from './dossier-head.tsx';
import { OfficeLines } from './office-lines.tsx';
import { SideInstitutions } from './side-institutions.tsx';
import { useDossier } from './use-dossier.ts';
import { WatchButton } from './watch-button.tsx';

/** Texts that are read for how a name is written and who acts for it: the latest. */
const textsRead = 60;
/** Ways of writing that the head tells. */
const writingsShown = 8;
const languages: readonly LanguageCode[] = ['id', 'en', 'zh'];

interface EntityDossierProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly entity: EntityId;
  readonly clock: Clock;
  readonly onWatch: (target: WatchTarget, watched: boolean) => void;
}

/** All that the library knows of a person, an institution, a country, a disease, a product or a practice. */
export function EntityDossier({ library, known, entity, clock, onWatch }: EntityDossierProps) {
  const { columns } = known;
  const subject = subjectOfId(entity);
  const about = useLive(
    async () => ({
      row: (await library.entities.get(entity)) ?? null,
      corrections: correctionsOf(await queryCorrections(library), entity),
    }),
    entity,
  );
  const { row = null, corrections = [] } = about.state === 'ready' ? about.value : {};
  const own = countryOfId(entity);
  const country = own ?? row?.country ?? null;
  // The country stands beside the name of its institution and is no partner of it.
  const dossier = useDossier(known, subject, country === null ? [] : [country], clock);
  const parties = useMemo(
    () => (own === null ? [] : partiesOf(columns, dossier.events)),
    [dossier.events, own],
  );
  const naming = columns.entities.find(entity);
  const ids = dossier.articles
    .filter((article) => columns.articleEntities.has(article, naming))
    .slice(0, textsRead)
    .map((article) => columns.articleIds[article] ?? '');
  const seen = useLive(() => querySeenInTexts(library, entity, ids), ids.join(' '));
  const texts = seen.state === 'ready' ? seen.value : null;
  const name = nameFinder(row ? [row] : [])(entity);
  const type = row?.type ?? entityTypes.find((one) => entity.startsWith(`${one}:`)) ?? 'practice';
  const isTold = dossier.articles.length > 0;
  const isPerson = entity.startsWith('person:');
  const acts = isPerson || entity.startsWith('organization:') || own !== null;
  const self: Side = own ?? entity;
  if (about.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  return (
    <>
      <DossierHead
        kind={
          own === null ? (
            <>
              {t(`entityKind_${type}`)}
              {country && (
                <>
                  {' · '}
                  <a href={dossierOf(idOfSide(country))}>{countryName(country)}</a>
                </>
              )}
            </>
          ) : (
            t('dossierCountry')
          )
        }
        name={name}
        names={otherNames(row, own)}
        references={row ? referencesOf(row.refs) : []}
        written={writtenAs(texts, row, name)}
        actions={
          <>
            {(row || isTold) && (
              <WatchButton
                library={library}
                target={{ kind: 'entity', entity: sketchOf(row ?? { id: entity, type, name, country }) }}
                onWatch={onWatch}
              />
            )}
            {isTold && (
              <a class="button" href={hashOf({ view: 'timeline', filter: filterOf(subject) })}>
                {t('timelineView')}
              </a>
            )}
          </>
        }
      />
      {!isTold && <p class="no-match">{t('dossierNothing')}</p>}
      <DossierBody
        library={library}
        known={known}
        subject={subject}
        dossier={dossier}
        name={name}
        partnersTitle={t(acts ? 'dossierPartners' : 'dossierActors')}
        addressOf={({ side }) =>
          acts && !isPerson ? pairOf(pairOfSides(self, side)) : dossierOf(idOfSide(side))
        }
        last={
          corrections.length > 0 && (
            <Chapter title={t('dossierCorrections')}>
              <CorrectionLines corrections={corrections} />
            </Chapter>
          )
        }
      >
        {own && (
          <SideInstitutions
            library={library}
            title={t('dossierInstitutions')}
            partners={parties}
            sides={[own]}
            withOthers={false}
          />
        )}
        {texts && texts.offices.length > 0 && (
          <Chapter
            title={t(isPerson ? 'dossierActsFor' : 'dossierPeople')}
            aside={dossier.articles.length > textsRead && t('dossierTextsRead', number(texts.read))}
          >
            <OfficeLines library={library} entity={entity} offices={texts.offices} />
          </Chapter>
        )}
      </DossierBody>
    </>
  );
}

/** Names in the languages that the reader does not read the page in. */
function otherNames(row: EntityRow | null, country: string | null) {
  const shown = interfaceLanguage();
  return languages.flatMap((lang) => {
    const name = row?.names[lang] ?? (country ? countryNameIn(country, lang) : undefined);
    return lang === shown || name === undefined ? [] : [{ lang, name }];
  });
}

/** How texts write a name besides those that the head tells already. */
function writtenAs(texts: SeenInTexts | null, row: EntityRow | null, name: string): string | null {
  const known = new Set([name, row?.name, ...Object.values(row?.names ?? {})]);
  const others = (texts?.writings ?? []).filter(({ words }) => !known.has(words)).slice(0, writingsShown);
  return others.length === 0 ? null : t('dossierWritten', others.map(({ words }) => words).join(' · '));
}
