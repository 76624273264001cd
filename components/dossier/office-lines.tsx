import type { EntityId } from '../../utils/analysis/types.ts';
import type { SeenInTexts } from '../../utils/library/dossier/seen-in-texts.ts';
import type { Library } from '../../utils/library/schema.ts';
import { count } from '../../utils/locale.ts';
import { dossierOf } from '../dossier-address.ts';
import { hashOf } from '../library-place.ts';
import '../name-link.css';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { useNames } from '../use-names.ts';
import './office-lines.css';

const few = 6;

interface OfficeLinesProps {
  readonly library: Library;
  readonly entity: EntityId;
  readonly offices: SeenInTexts['offices'];
}

/** Who acts for an institution, or for whom a person acts, with the office as texts state it and one that does. */
export function OfficeLines({ library, entity, offices }: OfficeLinesProps) {
  const { shown, total, showAll } = useFirstFew(offices, few);
  const nameOfId = useNames(
    library,
    shown.flatMap(({ person, actsFor }) => [person, ...(actsFor ? [actsFor] : [])]),
  );
  const isPerson = entity.startsWith('person:');
  return (
    <>
      <ul class="offices">
        {shown.map(({ person, personName, office, lang, actsFor, articles, articleId }) => (
          <li key={`${person} ${office} ${actsFor}`}>
            {!isPerson && (
              <a class="office-person name-link" href={dossierOf(person)}>
                {personName}
              </a>
            )}
            {isPerson && actsFor && (
              <a class="office-person name-link" href={dossierOf(actsFor)}>
                {nameOfId(actsFor)}
              </a>
            )}
            <span class="office-more figures">
              {office !== '' && <span lang={lang}>{office}</span>}
              <a class="name-link" href={hashOf({ view: 'reading', articleId, eventId: null })}>
                {count('articles', articles)}
              </a>
            </span>
          </li>
        ))}
      </ul>
      <ShowAll total={total} onClick={showAll} />
    </>
  );
}
