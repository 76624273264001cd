import type { Partner } from '../../utils/library/dossier/partners.ts';
import { idOfSide, type Side } from '../../utils/library/dossier/subject.ts';
import type { Library } from '../../utils/library/schema.ts';
import { countryName, number, t } from '../../utils/locale.ts';
import { dossierOf } from '../dossier-address.ts';
import { nameFinder } from '../names.ts';
import { useLive } from '../use-live.ts';
import './side-institutions.css';

/** As many as are asked for their country. */
const most = 60;
const shownEach = 10;

interface SideInstitutionsProps {
  readonly library: Library;
  /** Those that tie two sides, the strongest first. */
  readonly partners: readonly Partner[];
  readonly sides: readonly [Side, Side];
}

/** The institutions that tie two sides: those of either side, and others that are there. */
export function SideInstitutions({ library, partners, sides }: SideInstitutionsProps) {
  const ids = partners.slice(0, most).map(({ side }) => idOfSide(side));
  const rows = useLive(() => library.entities.bulkGet(ids), ids.join(' '));
  if (rows.state !== 'ready') return null;
  const known = rows.value.filter((row) => row !== undefined);
  const nameOfId = nameFinder(known);
  const countries = new Map(known.map(({ id, country }) => [id, country]));
  const sideOf = ({ side }: Partner): Side | null => {
    const country = countries.get(side) ?? null;
    return sides.find((one) => one === country) ?? null;
  };
  const groups = [...sides, null].map((side) => ({
    side,
    members: partners.slice(0, most).filter((partner) => sideOf(partner) === side),
  }));
  return (
    <div class="sides">
      {groups.map(({ side, members }) =>
        members.length === 0 ? null : (
          <div key={side ?? 'others'}>
            <h3 class="chapter-part">{side === null ? t('pairAlso') : countryName(side)}</h3>
            <ul class="sides-names figures">
              {members.slice(0, shownEach).map((partner) => (
                <li key={partner.side}>
                  <a class="name-link" href={dossierOf(idOfSide(partner.side))}>
                    {nameOfId(idOfSide(partner.side))}
                  </a>{' '}
                  <span class="chapter-note">{number(partner.events)}</span>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}
