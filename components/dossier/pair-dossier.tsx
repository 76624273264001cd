import { filterOf, idOfSide, type Subject, sidesOf } from '../../utils/library/dossier/subject.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import { dossierOf } from '../dossier-address.ts';
import { hashOf } from '../library-place.ts';
import { pairName } from '../pair-list.tsx';
import { useNames } from '../use-names.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { DossierBody } from './dossier-body.tsx';
import { DossierHead } from './dossier-head.tsx';
import { SideInstitutions } from './side-institutions.tsx';
import { useDossier } from './use-dossier.ts';

interface PairDossierProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly pair: string;
  readonly clock: Clock;
}

/** All that two sides have to do with each other. */
export function PairDossier({ library, known, pair, clock }: PairDossierProps) {
  const subject: Subject = { kind: 'pair', pair };
  const sides = sidesOf(pair);
  const nameOfId = useNames(library, sides.map(idOfSide));
  const nameOfSide = (side: string) => nameOfId(idOfSide(side));
  const dossier = useDossier(known, subject, [], clock);
  // The ledger keeps pairs of countries, and of institutions of one country.
  const hasLedger = known.columns.pairs.find(pair) >= 0;
  return (
    <>
      <DossierHead
        kind={t('pairView')}
        name={pairName(pair, nameOfSide)}
        actions={
          <>
            {hasLedger && (
              <a class="button" href={hashOf({ view: 'ledger', pair })}>
                {t('ledgerView')}
              </a>
            )}
            <a
              class="button"
              href={hashOf({
                view: 'timeline',
                filter: filterOf(subject),
                look: { threads: sides.map(threadOfSide) },
              })}
            >
              {t('timelineView')}
            </a>
          </>
        }
        ways={sides.map((side) => (
          <a key={side} href={dossierOf(idOfSide(side))}>
            {t('dossierOf', nameOfSide(side))}
          </a>
        ))}
      />
      {dossier.events.length === 0 && <p class="no-match">{t('pairNothing')}</p>}
      <DossierBody
        library={library}
        known={known}
        subject={subject}
        dossier={{ ...dossier, partners: [] }}
        name=""
        partnersTitle=""
        addressOf={() => ''}
      >
        <SideInstitutions
          library={library}
          title={t('pairInstitutions')}
          partners={dossier.partners}
          sides={sides}
          withOthers
        />
      </DossierBody>
    </>
  );
}

/** The thread of a side in the drawing of the timeline. */
const threadOfSide = (side: string): string => (/^[A-Z]{2}$/u.test(side) ? `country:${side}` : side);
